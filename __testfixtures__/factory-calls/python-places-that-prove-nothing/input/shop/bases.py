from shop.core.manager import Manager
from shop.legacy.wrapper import Wrapper


class Both(Wrapper, Manager):
    pass


class Mixed(Wrapper, Exception):
    pass
