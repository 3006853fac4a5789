from shop.legacy.factory import create_x


async def one(ctx):
    # 1: positional
    return await create_x(ctx)


async def two(ctx):
    # 2: by keyword
    manager = await create_x(user_context=ctx)
    # 3: as an operand, in parentheses
    return (await create_x(ctx.child)).send(manager)


async def three(contexts):
    # 4: in a comprehension, an f-string, a default
    managers = [await create_x(c) for c in contexts]
    return f"{await create_x(contexts[0])}", managers
