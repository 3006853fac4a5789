"""What must no longer be used."""

from shop.core.manager import Manager


class XError(Exception):
    pass


class XFactory:
    def __init__(self, limit=10):
        self.limit = limit

    async def create(self, user_context):
        return Manager()


def get_x_factory():
    return XFactory()


async def create_x(user_context):
    return Manager()


def create_x_sync(user_context):
    return Manager()


def create_with(context, options=None):
    return Manager()


def create_swapped(options, context):
    return Manager()


def helper():
    return None


LIMIT = 3
