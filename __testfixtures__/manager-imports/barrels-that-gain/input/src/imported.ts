import { createX, createXSync, XError } from './legacy/factory'

// 4: imported, used and exported; what is left stays beside it
export { createXSync }
export const local = createX({ userId: "a" }).then(String)
export { XError }
