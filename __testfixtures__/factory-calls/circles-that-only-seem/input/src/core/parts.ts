// 1: a type above a load does not hide it
export type Part = { name: string }
export { registry } from './registry'
