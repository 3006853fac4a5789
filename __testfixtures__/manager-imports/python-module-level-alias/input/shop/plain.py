from shop.legacy.wrapper import Wrapper

Alias = Wrapper
