from unittest.mock import patch

import app.aliased
from app.aliased import build


async def test_one(monkeypatch):
    # 1: only the alias stands here
    with patch("app.aliased.Manager.from_user_context", return_value=1) as made:
        await build(1)
        made.assert_called_once_with(1)
    # 2: an alias that stays, for a class that keeps its members
    with patch("app.aliased.Shell.send"):
        await build(1)
    # 3: the module, and the name beside it
    with patch.object(app.aliased, "make", return_value=1):
        await build(1)
    # 4: other ways to set it
    monkeypatch.setattr("app.aliased.make", print)
    monkeypatch.setattr(app.aliased, "make", print)
