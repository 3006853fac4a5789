from unittest.mock import patch

from app.again import build


# 5: the alias of an alias
@patch("app.again.produce", return_value=1)
async def test_one(made):
    assert await build(1) == 1
