from shop.core.manager import Manager


class Alone:
    def __init__(self):
        pass

    def open(self, user):
        return Manager.from_user_context(user)
