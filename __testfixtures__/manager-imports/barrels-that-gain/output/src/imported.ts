import { createX } from './legacy/factory'
export { Manager } from './core/manager'

// 4: imported, used and exported; what is left stays beside it
export const local = createX({ userId: "a" }).then(String)
