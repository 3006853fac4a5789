// 4: a file without imports stays a script
declare const options: import("./legacy/wrapper").Options;
declare module "*.svg" {
  const wrapper: import("./legacy/wrapper").default;
  export default wrapper;
}
