import { Manager } from './core/manager'

const ctx = { userId: 'a' }

// 1: the statement starts with a name after the edit
const a = ctx
Manager.forUser(ctx).send('a')
const b = ctx
Manager.forUser(ctx)
const c = ctx
Manager.forUser(ctx)

// 2: the semicolon is the whole body of the `if`
if (ctx);
Manager.forUser(ctx).send('b')
if (ctx)
  ;Manager.forUser(ctx).send('c')

// 3: behind a block
{
  Manager.forUser(ctx).send('d')
}
function f() {}
Manager.forUser(ctx).send('e')

// 4: what follows starts with a parenthesis
Manager.forUser(ctx)
;[1, 2].forEach((n) => n)

// 5: on one line
const d = ctx; Manager.forUser(ctx).send('f')

// 6: the semicolon stays where the statement still starts with a parenthesis
const e = ctx
;(Manager.forUser(ctx), ctx)

// 7: an async function
async function g() {
  const h = ctx
  Manager.forUser(ctx).send('g')
  return Manager.forUser(ctx)
}
