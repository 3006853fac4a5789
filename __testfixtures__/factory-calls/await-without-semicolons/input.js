import { createX, createXSync } from './legacy/factory'

const ctx = { userId: 'a' }

// 1: the statement starts with a name after the edit
const a = ctx
;(await createX(ctx)).send('a')
const b = ctx
await createX(ctx)
const c = ctx
await (createX(ctx))

// 2: the semicolon is the whole body of the `if`
if (ctx);
(await createX(ctx)).send('b')
if (ctx)
  ;(await createX(ctx)).send('c')

// 3: behind a block
{
  ;(await createX(ctx)).send('d')
}
function f() {}
;(await createX(ctx)).send('e')

// 4: what follows starts with a parenthesis
await createX(ctx)
;[1, 2].forEach((n) => n)

// 5: on one line
const d = ctx; (await createX(ctx)).send('f')

// 6: the semicolon stays where the statement still starts with a parenthesis
const e = ctx
;(await createX(ctx), ctx)

// 7: an async function
async function g() {
  const h = ctx
  ;(await createX(ctx)).send('g')
  return createXSync(ctx)
}
