from unittest.mock import patch

from app.late import work
from app.member import work as work_of_member
from shop.names import make


def test_late():
    with patch("shop.api.Wrapper") as wrapper:
        assert work() is wrapper.return_value


@patch("shop.parts.Wrapper")
def test_member(wrapper):
    assert work_of_member() is wrapper.return_value


def test_of_all():
    with patch("shop.api.Manager.build", return_value=1):
        assert work().build(1, 2) == 1


def test_own_code():
    with patch("shop.names.Manager") as wrapper:
        assert make() is wrapper.return_value
