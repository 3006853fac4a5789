from shop.legacy.wrapper import Wrapper

Alias = Wrapper
Wrapper = Wrapper
