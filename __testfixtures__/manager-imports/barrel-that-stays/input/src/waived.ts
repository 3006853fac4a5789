// ssot-codemod-waive: the public entry moves with the next major version
export { connect, Wrapper } from "./legacy/wrapper";
