from shop.core.manager import Manager
from shop.legacy.wrapper import Wrapper


class Both(Wrapper, Manager):
    pass


class Mixed(Manager, Exception):
    pass


# Keys and members that become one would be lost.
LABELS = {Wrapper: "wrapper", Manager: "manager"}
KINDS = {Wrapper, Manager}
BY_NAME = {"wrapper": Manager, "manager": Manager}
