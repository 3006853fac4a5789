// 2. The component goes on using the legacy export, so its mock stays.
import Chat from "./Chat.vue";

vi.mock("./legacy/factory", () => ({ createXSync: vi.fn() }));

test("opens", () => Chat);
