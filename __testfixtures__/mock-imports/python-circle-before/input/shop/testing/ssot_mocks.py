from shop.testing import ready
from shop.testing.base import Base
from shop.early import early
from shop.late import late
from shop.way.thing import thing


def create_manager_mock():
    return Base, ready, early, late, thing
