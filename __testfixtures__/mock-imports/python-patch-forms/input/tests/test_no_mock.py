from unittest.mock import patch

from app.consumer import make


# 7: no name for a mock that can be awaited
async def test_default():
    with patch("app.consumer.create_x"):
        await make(1)
    with patch("app.consumer.create_x", return_value=1):
        await make(1)
