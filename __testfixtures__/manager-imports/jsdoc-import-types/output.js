/**
 * @param {import('./core/manager').Manager} manager
 * @returns {Promise<import("./core/manager").Options>}
 */
export async function optionsOf(manager) {
  /** @type {typeof import('./legacy/factory').createX} */
  let make;
  return manager.options ?? make;
}
