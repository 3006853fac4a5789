from shop import again
from shop.fallback import Wrapper

# What stands behind the first one is another function by now.
one = again.Wrapper("a")
two = Wrapper("b")
