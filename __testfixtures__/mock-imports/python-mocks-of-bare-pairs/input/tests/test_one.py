from unittest.mock import patch

from shop import one


# 1: what was given by keyword is given by position now
@patch("shop.one.create_x_sync")
def test_go(made):
    one.go(1)
    made.assert_called_once_with(user_context=1)
