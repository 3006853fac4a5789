from unittest.mock import patch

from app.one import run_one
from shop.core.manager import Manager
from shop.legacy.factory import create_x


async def real():
    return await create_x(2)


async def test_inside():
    with patch("app.one.create_x", return_value=1):
        assert await run_one(2) == 1
        assert await create_x(2) != 1


@patch("app.one.create_x", return_value=1)
async def test_through_a_function(create):
    assert await run_one(2) == 1
    assert await real() != 1


async def test_target():
    with patch("app.one.create_x", return_value=1):
        assert await run_one(2) == 1
        assert Manager.from_user_context(2) != 1


async def test_outside():
    with patch("app.one.create_x", return_value=1):
        assert await run_one(2) == 1
    assert await create_x(2) != 1
