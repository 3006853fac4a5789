from unittest import mock
from unittest.mock import AsyncMock, MagicMock, patch

from app.consumer import make


# 1: a decorator, with its parameter
@patch("app.consumer.Manager.from_user_context")
@patch("app.other.Manager")
async def test_one(wrapper, create):
    create.return_value = MagicMock()
    await make(1)
    create.assert_called_once_with(1)


async def test_two():
    # 2: a context manager, with settings that hold for both
    with patch("app.consumer.Manager.from_user_context", return_value=3) as create:
        await make(1)
        assert create.call_count == 1
    with mock.patch("app.consumer.Manager.from_user_context", side_effect=ValueError("no")):
        await make(1)
    # 3: of a class that keeps what follows
    with patch('app.other.Manager.send'):
        await make(1)
    # 4: asks whether it was awaited
    with patch("app.consumer.Manager.from_user_context", return_value=AsyncMock()) as create:
        await make(1)
        create.assert_called_once()
    # 5: gives a coroutine
    with patch("app.consumer.Manager.from_user_context", return_value=AsyncMock()):
        await make(1)
    with patch("app.consumer.Manager.from_user_context", MagicMock(return_value=AsyncMock())):
        await make(1)
    # 6: handed on
    with patch("app.consumer.create_x") as create:
        print(create)
    # 7: two names become one
    with patch("app.both.create_x_sync", return_value=1):
        await make(1)
    with patch("app.both.Wrapper"):
        await make(1)


async def test_three(module="app.consumer"):
    # 8: put together
    with patch(f"{module}.create_x"):
        await make(1)
    # 9: where it is defined
    with patch("shop.legacy.factory.create_x"):
        await make(1)
    # 10: what was never there
    with patch("app.consumer.XFactory"):
        await make(1)
