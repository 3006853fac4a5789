from unittest.mock import patch

from shop.legacy.factory import create_x


async def test_inside():
    # the call runs on what is replaced inside its module
    with patch("shop.legacy.factory.Manager") as manager:
        await create_x(1)
        manager.assert_called_once()


async def test_beside():
    assert await create_x(1)
