from shop import again
from shop.core.manager import Manager

# What stands behind the first one is another function by now.
one = again.Wrapper("a")
two = Manager("b")
