import { Manager } from "../core/manager";

export { connect, type Options } from "../core/manager";
export class Wrapper extends Manager {}
export default Wrapper;
