from shop.legacy.factory import create_x_sync
from shop.legacy.wrapper import Wrapper


class User:
    # A function becomes a method here, and a method of a class does not.
    connect = create_x_sync
    manager_class = Wrapper
    by_name = {"connect": create_x_sync}

    def __init__(self):
        self.connect_later = create_x_sync
