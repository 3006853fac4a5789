// 4: a file without imports stays a script
declare const options: import("./core/manager").Options;
declare module "*.svg" {
  const wrapper: import("./core/manager").Manager;
  export default wrapper;
}
