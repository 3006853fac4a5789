try:
    from shop.legacy.wrapper import Wrapper
except ImportError:
    Wrapper = None
