from unittest.mock import patch

from shop import three


# 3: a function in its place, by position
@patch("shop.three.Manager", lambda user_context: user_context)
def test_go():
    assert three.go(1) == 1


@patch("shop.three.Manager", return_value=2)
def test_value(_):
    assert three.go(1) == 2
