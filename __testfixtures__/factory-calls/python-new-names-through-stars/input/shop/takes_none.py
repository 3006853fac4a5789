from shop.same import *
from shop.inner import *

nothing = same
