from unittest.mock import AsyncMock, MagicMock, patch

from app.session import open_session


async def test_session(ctx):
    with patch("app.session.create_x", AsyncMock(return_value=MagicMock())) as create:
        await open_session(ctx)
    create.assert_awaited_once_with(ctx)
