from unittest.mock import patch

from app.assigned import build
from shop.core.manager import Manager


async def test_one():
    # 6: a name that goes on meaning the legacy export
    with patch("app.assigned.provide", return_value=1), patch("app.assigned.fetch"):
        await build(1)
    # 7: one that means the target from now on
    with patch("app.assigned.Cover"):
        await build(Manager.from_user_context(1))
    # 8: none of it
    with patch("app.assigned.build"), patch("app.other.make"), patch("shop.core.manager.Manager"):
        await build(1)
    # 9: what the legacy module only imports
    with patch("shop.legacy.factory.Manager"):
        await build(1)
    # 10: one that is set twice: the name stays, whatever it means
    with patch("app.assigned.Either"):
        await build(1)
