from shop.legacy.wrapper import Wrapper


class Service:
    # The class reads the imported name until it has one of its own.
    Wrapper = Wrapper

    def make(self):
        return Wrapper()
