// 1: destructured
export async function one() {
  const { Wrapper } = await import("./legacy/wrapper");
  return new Wrapper();
}
// 2: as a whole
export async function two() {
  const sockets = await import("./legacy/wrapper");
  return new sockets.Wrapper();
}
// 3: at once
export const three = async () => new (await import("./legacy/wrapper")).Wrapper();
// 4: with then
export const four = () => import("./legacy/wrapper").then(({ Wrapper }) => new Wrapper());
export const five = () => import("./legacy/wrapper").then((sockets) => sockets.Wrapper.shared);
// 6: nobody sees what is used
export const six = () => import("./legacy/wrapper");
