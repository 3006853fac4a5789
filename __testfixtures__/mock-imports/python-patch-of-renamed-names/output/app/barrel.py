from shop.core.manager import Manager as Renamed
from shop.core.manager import Manager
from shop.legacy import factory
