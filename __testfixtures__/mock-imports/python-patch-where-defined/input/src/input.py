import app.api
from app.api import create_x as early
from shop.legacy.factory import get_x_factory as get_factory
from unittest.mock import patch


async def test_one(ctx):
    # 1: the mock stays, so what is imported behind it stays
    with patch("shop.legacy.factory.create_x", return_value=3):
        from shop.legacy.factory import create_x

        assert await create_x(ctx) == 3


@patch("shop.legacy.factory.get_x_factory")
async def test_two(get, ctx):
    # 2: another export, which may run on it
    from shop.legacy.factory import create_x, get_x_factory

    return await create_x(ctx), await get_x_factory().create(ctx)


async def test_three(ctx):
    # 3: another test
    from shop.legacy.factory import create_x

    return await create_x(ctx)


async def test_four(ctx, monkeypatch):
    # 4: in this file's own namespace, by what it holds
    monkeypatch.setattr("src.input.get_factory", lambda: None)
    factory = get_factory()
    return await factory.create(ctx)


async def test_five(ctx):
    # 5: in the namespace of a barrel, from which the name is taken behind the patch, or before
    with patch("app.api.create_x", return_value=3):
        from app.api import create_x

        return await create_x(ctx), await app.api.create_x(ctx), await early(ctx)


async def test_six(ctx):
    return await app.api.create_x(ctx), await get_factory().create(ctx)
