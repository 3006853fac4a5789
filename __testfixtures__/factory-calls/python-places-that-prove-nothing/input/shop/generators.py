from shop.legacy.factory import create_x


async def use(users):
    async for manager in (await create_x(user) for user in users):
        print(manager)
    # In a list, and in the first iterable, it makes no other kind of thing.
    made = [await create_x(user) for user in users]
    return made, list(one for one in [await create_x("a")])
