from shop.legacy.factory import get_x_factory


class Alone:
    def __init__(self):
        self._factory = get_x_factory()

    def open(self, user):
        return self._factory.create(user)
