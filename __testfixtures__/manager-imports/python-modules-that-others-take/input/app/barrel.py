from shop.legacy.wrapper import Wrapper

plain = 1
