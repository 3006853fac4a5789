from unittest.mock import patch

from app.consumer import make


async def test_one():
    with patch("app.consumer.create_x", return_value=3):
        await make(1, print)
