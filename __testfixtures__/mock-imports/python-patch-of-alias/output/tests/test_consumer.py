from unittest.mock import patch

from app import consumer


# The name in the consumer's namespace is the one that it gave to the import.
async def test_one():
    with patch("app.consumer.Manager.from_user_context", return_value=3) as create:
        assert await consumer.make(1) == 3
        create.assert_called_once_with(1)
    with patch.object(consumer.Manager, "from_user_context", return_value=3):
        assert await consumer.make(1) == 3
