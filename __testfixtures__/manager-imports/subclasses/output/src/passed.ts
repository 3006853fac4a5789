import { Swapped } from "./legacy/errors";
import { Unified } from "./core/errors";

export { Unified as Kept };
export default Swapped;
