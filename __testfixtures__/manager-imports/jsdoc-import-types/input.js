/**
 * @param {import('./legacy/wrapper').Wrapper} manager
 * @returns {Promise<import("./legacy/wrapper").Options>}
 */
export async function optionsOf(manager) {
  /** @type {typeof import('./legacy/factory').createX} */
  let make;
  return manager.options ?? make;
}
