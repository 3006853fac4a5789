from unittest.mock import AsyncMock, DEFAULT, patch

import app.plain
from app import consumer
from app import deleted
from app import stated
from shop.legacy import factory


async def fake_create(user_context):
    return user_context


# 8: an attribute of a module
@patch.object(consumer, "create_x", return_value=3)
async def test_object(create):
    await consumer.make(1)
    create.assert_awaited_once_with(user_context=1)


def test_plain():
    with patch.object(app.plain, 'create_x_sync') as create:
        create.assert_called_once()
    with patch.object(target=stated, attribute="create_x_sync"):
        stated.make(1)


# 9: monkeypatch
async def test_set(monkeypatch):
    monkeypatch.setattr(consumer, "create_x", fake_create)
    monkeypatch.setattr("app.consumer.create_x", AsyncMock(return_value=3), raising=False)
    monkeypatch.setattr(consumer, "create_x", lambda context: consumer.make(context))
    # what is named in other ways stays, and what it names with it
    monkeypatch.delattr(deleted, "create_x")
    monkeypatch.delattr("app.deleted.create_x")


def test_set_plain(monkeypatch):
    monkeypatch.setattr(app.plain, "create_x_sync", lambda context: context)
    monkeypatch.setattr("app.plain.create_x_sync", lambda: None)


# 10: where it is defined, several at once, and dictionaries
async def test_others():
    with patch.object(factory, "create_x", return_value=3):
        await consumer.make(1)
    with patch.multiple("app.consumer", create_x=DEFAULT):
        await consumer.make(1)
    with patch.multiple(consumer, create_x=DEFAULT, make=DEFAULT):
        await consumer.make(1)
    with patch.multiple("shop.legacy.factory", create_x=DEFAULT):
        await consumer.make(1)
    with patch.dict("sys.modules", {"shop.legacy.factory": None}):
        await consumer.make(1)
