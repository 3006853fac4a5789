from unittest.mock import patch

from app.late import make


async def test_one():
    with patch("shop.api.create_x", return_value=3) as create:
        await make(1)
        create.assert_called_once()
