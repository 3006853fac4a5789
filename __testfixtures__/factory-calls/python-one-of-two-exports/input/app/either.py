try:
    from shop.legacy.factory import create_x_sync as make
except ImportError:
    from shop.legacy.wrapper import Wrapper as make

made = make("user")
