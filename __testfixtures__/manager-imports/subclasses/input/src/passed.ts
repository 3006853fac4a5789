import { Kept, Rest, Swapped } from "./legacy/errors";

export { Kept };
export default Swapped;
export const Again = Rest;
