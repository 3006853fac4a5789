from shop.base import Base
from shop.mixins import Mixin


class Handler(Mixin, Base):
    pass
