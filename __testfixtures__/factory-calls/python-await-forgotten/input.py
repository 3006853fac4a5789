import asyncio
import inspect

import pytest

from shop.legacy.factory import XFactory, create_x


# 1: an attribute shows that the manager was meant
def test_one(ctx, items):
    manager = create_x(ctx)
    assert manager is not None
    items.append(manager)
    assert manager.user == ctx


# 2: by keyword, with a type, over several lines; an assertion of its class
async def test_two(ctx, Expected):
    manager: Expected = create_x(
        user_context=ctx,  # of the user
    )
    assert isinstance(manager, Expected)
    other = await XFactory().create(ctx)
    return other


# 3: each assignment of a name is judged by what follows it
def test_three(ctx):
    manager = create_x(ctx)
    manager.connect()
    manager = create_x(ctx)
    print(manager)


# 4: of the factory's method
def test_four(ctx):
    factory = XFactory()
    manager = factory.create(ctx)
    manager.connect()


# 5: nothing shows what was meant
def test_five(ctx, register):
    manager = create_x(ctx)
    assert manager is not None
    register(manager)


# 6: awaited later, handed on, or given back
async def test_six(ctx):
    manager = create_x(ctx)
    manager.connect()
    return await manager


async def test_six_b(ctx):
    first, tasks = create_x(ctx), []
    manager = create_x(ctx)
    manager.connect()
    tasks.append(manager)
    await asyncio.gather(*tasks)
    return first


def test_six_c(ctx):
    manager = create_x(ctx)
    if manager.ready:
        return manager
    return None


# 7: what is looked at is the coroutine
def test_seven(ctx):
    manager = create_x(ctx)
    assert inspect.iscoroutine(manager)
    manager.close()


def test_seven_b(ctx):
    manager = create_x(ctx)
    with pytest.raises(AttributeError):
        manager.connect()


def test_seven_c(ctx):
    manager = create_x(ctx)
    try:
        manager.connect()
    except AttributeError:
        print("forgotten")


# 8: others may see the variable
shared = create_x(None)
print(shared.user)


class Holder:
    def set(self, ctx):
        manager = create_x(ctx)
        manager.connect()
        self.manager = manager

    async def get(self):
        return await self.manager
