// 3. What this component takes is a type, which does not run; the mock goes with the code that does.
import { run } from "./runs";
import Types from "./Types.vue";

vi.mock("./core/manager", () => ({ Manager: { forUser: vi.fn() } }));

test("opens", () => [Types, run]);
