from shop import other
from shop.core.manager import Manager

print(Manager.from_user_context("a"), other.start("b"))
