import asyncio
from asyncio import gather

from shop.legacy.factory import XFactory, create_x


async def direct(contexts):
    # 1: all at once
    first = await asyncio.gather(*[create_x(c) for c in contexts])
    second = await gather(
        *(create_x(user_context=c) for c in contexts if c),
    )
    return first, second, (await asyncio.gather(*[(create_x(c)) for c in contexts]))[0]


async def kept(contexts):
    # 2: in a variable of the line before
    factory = XFactory()
    tasks = [
        factory.create(c)  # for each
        for c in contexts
    ]

    managers = await asyncio.gather(*tasks)
    return managers


async def other(contexts, gather):
    # 3: errors among the results, something else beside, or another function
    first = await asyncio.gather(*[create_x(c) for c in contexts], return_exceptions=True)
    second = await asyncio.gather(*[create_x(c) for c in contexts], asyncio.sleep(1))
    third = await gather(*[create_x(c) for c in contexts])
    fourth = asyncio.gather(*[create_x(c) for c in contexts])
    fifth = await asyncio.gather(*[create_x(c) async for c in contexts])
    sixth = await asyncio.gather(create_x(1), create_x(2))
    seventh = await asyncio.gather(  # all
        *[create_x(c) for c in contexts]
    )
    return first, second, third, fourth, fifth, sixth, seventh


async def later(contexts):
    # 4: not at once, or used twice
    tasks = [create_x(c) for c in contexts]
    contexts.clear()
    managers = await asyncio.gather(*tasks)
    twice = [create_x(c) for c in contexts]
    others = await asyncio.gather(*twice)
    guarded = [create_x(c) for c in contexts]
    try:
        await asyncio.gather(*guarded)
    except ValueError:
        pass
    return managers, others, len(twice)


async def perhaps(contexts, dry_run):
    # 6: under a condition, or behind something else
    tasks = [create_x(c) for c in contexts]
    if dry_run:
        chosen = [create_x(c) for c in contexts]
        return [] if dry_run else await asyncio.gather(*chosen)
    asked = [create_x(c) for c in contexts]
    return await sleep() and await asyncio.gather(*asked)


async def first(contexts):
    # 7: before anything else
    tasks = [create_x(c) for c in contexts]
    return dict(zip(contexts, await asyncio.gather(*tasks)))


# 5: what is left of asyncio
async def sleep():
    return await gather(asyncio.sleep(1))
