from shop.legacy.wrapper import Wrapper

__all__ = ["Wrapper"]
