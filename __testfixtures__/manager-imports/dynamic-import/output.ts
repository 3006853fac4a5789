// 1: destructured
export async function one() {
  const { Manager } = await import("./core/manager");
  return new Manager();
}
// 2: as a whole
export async function two() {
  const sockets = await import("./core/manager");
  return new sockets.Manager();
}
// 3: at once
export const three = async () => new (await import("./core/manager")).Manager();
// 4: with then
export const four = () => import("./core/manager").then(({ Manager }) => new Manager());
export const five = () => import("./core/manager").then((sockets) => sockets.Manager.shared);
// 6: nobody sees what is used
export const six = () => import("./legacy/wrapper");
