from unittest.mock import patch

from shop import two


# 2: nobody can tell what is asked of the keywords
@patch("shop.two.create_x_sync")
def test_go(made):
    two.go(1)
    assert made.call_args.kwargs == {"user_context": 1}
