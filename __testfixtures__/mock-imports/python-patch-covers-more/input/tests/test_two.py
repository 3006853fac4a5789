from unittest.mock import patch

from app.one import run_one
from app.two import run_two


async def test_told_apart():
    with patch("app.one.create_x", return_value=1), patch("app.two.create_x", return_value=2):
        assert await run_one(3) == 1
        assert await run_two(3) == 2


async def test_one_of_them_is_there():
    with patch("shop.core.manager.Manager.from_user_context", return_value=2):
        with patch("app.one.create_x", return_value=1):
            assert await run_one(3) == 1


async def test_one_after_the_other():
    with patch("app.one.create_x", return_value=1):
        assert await run_one(3) == 1
    with patch("app.two.create_x", return_value=2):
        assert await run_two(3) == 2
