import asyncio
import asyncio as aio
from asyncio import run, wait_for

from shop.legacy.factory import create_x
from shop.core.manager import Manager


# 1: run to its end
def one(ctx):
    first = Manager.from_user_context(ctx)
    second = (Manager.from_user_context(ctx))
    third = Manager.from_user_context(ctx)
    return first, second, third


# 2: by a loop of asyncio
def two(ctx):
    loop = asyncio.new_event_loop()
    first = Manager.from_user_context(ctx)
    return first, Manager.from_user_context(ctx)


# 3: a timeout that cannot pass
async def three(ctx):
    first = Manager.from_user_context(ctx)
    second = Manager.from_user_context(ctx)
    return first, second, (Manager.from_user_context(ctx)).user


# 4: a timeout that may pass, or whose handler is there
async def four(ctx, timeout, *more):
    first = await asyncio.wait_for(create_x(ctx), timeout)
    second = await asyncio.wait_for(create_x(ctx), 0)
    try:
        third = await asyncio.wait_for(create_x(ctx), 1)
    except asyncio.TimeoutError:
        third = None
    return first, second, third, asyncio.wait_for(create_x(ctx), 1)


# 5: something else of these names, other arguments, a comment
def five(ctx, loop, run):
    first = loop.run_until_complete(create_x(ctx))
    second = run(create_x(ctx))
    third = asyncio.run(create_x(ctx), debug=True)
    fourth = asyncio.run(  # to the end
        create_x(ctx)
    )
    return first, second, third, fourth


# 6: what is left of asyncio
async def six(ctx):
    return await wait_for(aio.sleep(1), 2)


run(six(None))
