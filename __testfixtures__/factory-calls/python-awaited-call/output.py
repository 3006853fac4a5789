from shop.core.manager import Manager


async def one(ctx):
    # 1: positional
    return Manager.from_user_context(ctx)


async def two(ctx):
    # 2: by keyword
    manager = Manager.from_user_context(ctx)
    # 3: as an operand, in parentheses
    return (Manager.from_user_context(ctx.child)).send(manager)


async def three(contexts):
    # 4: in a comprehension, an f-string, a default
    managers = [Manager.from_user_context(c) for c in contexts]
    return f"{Manager.from_user_context(contexts[0])}", managers
