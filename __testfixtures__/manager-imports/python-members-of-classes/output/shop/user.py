from shop.legacy.factory import create_x_sync
from shop.core.manager import Manager


class User:
    # A function becomes a method here, and a method of a class does not.
    connect = create_x_sync
    manager_class = Manager
    by_name = {"connect": Manager.from_user_context}

    def __init__(self):
        self.connect_later = Manager.from_user_context
