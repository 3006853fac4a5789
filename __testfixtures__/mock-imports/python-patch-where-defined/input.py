from unittest.mock import patch


async def test_one(ctx):
    # 1: the mock stays, so what is imported behind it stays
    with patch("shop.legacy.factory.create_x", return_value=3):
        from shop.legacy.factory import create_x

        assert await create_x(ctx) == 3


@patch("shop.legacy.factory.get_x_factory")
async def test_two(get, ctx):
    # 2: another export is not held
    from shop.legacy.factory import create_x, get_x_factory

    return await create_x(ctx), await get_x_factory().create(ctx)


async def test_three(ctx):
    # 3: another test
    from shop.legacy.factory import create_x

    return await create_x(ctx)
