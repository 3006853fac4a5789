from unittest.mock import patch

import app.held
from app.aliased import build


async def test_one():
    # 1: only the alias stands here
    with patch("app.aliased.Manager.from_user_context", return_value=1) as made:
        await build(1)
        made.assert_called_once_with(1)
    # 2: an alias that stays, for a class that keeps its members
    with patch("app.aliased.Shell.send"):
        await build(1)


async def test_two(monkeypatch):
    # 3: the module, and the name beside it: the name stays, or nothing would tell what is meant
    with patch.object(app.held, "make", return_value=1):
        await app.held.build(1)
    # 4: other ways to set it
    monkeypatch.setattr("app.held.make", print)
    monkeypatch.setattr(app.held, "make", print)
