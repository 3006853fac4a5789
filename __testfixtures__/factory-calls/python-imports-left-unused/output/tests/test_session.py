from unittest.mock import MagicMock, patch

from app.session import open_session


async def test_session(ctx):
    with patch("app.session.Manager.from_user_context", MagicMock(return_value=MagicMock())) as create:
        await open_session(ctx)
    create.assert_called_once_with(ctx)
