import * as sockets from './legacy/wrapper'

// 1: members as values and as types
export const manager = new sockets.Wrapper()
export let options: sockets.Options
// 2: a computed member that is written out
sockets['connect']()
export type Held = Array<sockets.Wrapper>
