from shop.legacy.wrapper import Wrapper as Renamed
from shop.legacy.factory import create_x_sync as make
from shop.legacy import factory
