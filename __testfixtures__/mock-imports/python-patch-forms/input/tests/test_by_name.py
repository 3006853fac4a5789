import contextlib
from unittest import mock
from unittest.mock import AsyncMock, MagicMock, call, patch

from app.consumer import make


# 1: what a coroutine gives by default can be awaited again
@patch("app.consumer.create_x")
async def test_default(create):
    await make(1)
    create.return_value.send.assert_awaited_once()


async def test_default_of_a_manager():
    with patch("app.consumer.create_x"):
        await make(1)
    with mock.patch(
        "app.consumer.create_x",
        side_effect=None,  # nothing
    ) as create:
        create.return_value = 1
        await make(1)
    with patch("app.consumer.create_x") as create, contextlib.suppress(ValueError):
        await make(1)
        create.return_value = 2
        await make(2)


# 2: what gives errors and values
async def test_effects():
    def fake(context):
        return context

    async def waited(context):
        return context

    async def waits(context):
        return await make(context)

    async def shared(context):
        return shared, context

    with patch("app.consumer.create_x", side_effect=Exception("no")):
        await make(1)
    with patch("app.consumer.create_x", side_effect=[1, ValueError]) as create:
        create.side_effect = fake
        create.side_effect = lambda context: context
        await make(1)
    with patch("app.consumer.create_x", side_effect=waited):
        await make(1)
    with patch("app.consumer.create_x", side_effect=waits):
        await make(1)
    with patch("app.consumer.create_x", side_effect=shared):
        await make(1)
    with patch("app.consumer.create_x", side_effect=iter([1])):
        await make(1)
    with patch("app.consumer.create_x", side_effect=lambda **all: all["user_context"]):
        await make(1)
    with patch("app.consumer.create_x", side_effect=lambda *, user_context: user_context):
        await make(1)


# 3: what was awaited is called now, and by position
async def test_asserts():
    with patch("app.consumer.create_x", return_value=3) as create:
        create.assert_not_awaited()
        await make(1)
        create.assert_awaited_once_with(user_context=1)
        create.assert_any_await(user_context=1)
        create.assert_called_with(user_context=mock.ANY)
        assert create.await_count == create.call_count == 1
        assert create.await_args is not None
        assert len(create.await_args_list) == 1
        assert create.call_args_list[0].args == (1,)
    with patch("app.consumer.create_x", return_value=3) as create:
        await make(1)
        assert create.call_args.kwargs == {"user_context": 1}
    with patch("app.consumer.create_x", return_value=3) as create:
        await make(1)
        create.assert_has_awaits([call(user_context=1)])
    with patch("app.consumer.create_x", return_value=3) as create:
        await make(1)
        create.assert_awaited_once_with(ctx=1)


# 4: told what to use
async def test_new():
    ready = AsyncMock(return_value=3)
    with patch("app.consumer.create_x", ready):
        await make(1)
    ready.assert_awaited_once()
    with patch("app.consumer.create_x", new=AsyncMock(side_effect=ValueError)):
        await make(1)
    with mock.patch("app.consumer.create_x", new=mock.AsyncMock()) as create:
        create.assert_awaited_once()
    with patch("app.consumer.create_x", new_callable=AsyncMock, return_value=3):
        await make(1)
    with patch("app.consumer.create_x", new_callable=AsyncMock) as create:
        create.return_value = 3
        await make(1)
    with patch("app.consumer.create_x", new=MagicMock(return_value=3)):
        await make(1)
    with patch("app.consumer.create_x", autospec=True):
        await make(1)
    other = AsyncMock(return_value=3)
    other.method = 1
    with patch("app.consumer.create_x", other):
        await make(1)


@patch("app.consumer.make", new=None)
@patch("app.consumer.create_x", new=AsyncMock(return_value=3))
@patch("app.consumer.create_x", return_value=3)
async def test_decorators(create):
    create.assert_awaited_once_with(user_context=1)


# 5: started by others
async def test_started(mocker):
    create = mocker.patch("app.consumer.create_x", return_value=3)
    await make(1)
    create.assert_awaited_once()
    mocker.patch("app.consumer.create_x")
    with contextlib.ExitStack() as stack:
        stack.enter_context(patch("app.consumer.create_x", return_value=3))
        entered = stack.enter_context(patch("app.consumer.create_x", return_value=3))
        await make(1)
        entered.assert_awaited_once()
    patcher = patch("app.consumer.create_x", return_value=3)
    patcher.start()


# 6: of plain functions nothing changes, but their arguments may
def test_plain(fake):
    with patch("app.plain.create_x_sync") as create:
        create.assert_called_once_with(user_context=1)
        create.return_value.send()
    with patch("app.plain.create_x_sync", new=fake):
        make(1)
    with patch("app.plain.create_x_sync", side_effect=lambda context: context):
        make(1)
    with patch("app.plain.create_x_sync") as create:
        print(create)
    with patch("app.swapped.create_swapped") as create:
        create.assert_called_once()
    with patch("app.swapped.create_swapped") as create:
        create.assert_called_once_with({}, 1)
    with patch("app.swapped.create_swapped", side_effect=lambda options, context: context):
        make(1)
