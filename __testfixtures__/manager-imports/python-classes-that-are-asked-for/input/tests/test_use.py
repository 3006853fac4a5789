import pytest

from shop.legacy.errors import Err
from shop.subclass import NotFound


def test_asks():
    # 4: tests ask as well
    with pytest.raises(Err):
        raise NotFound()
