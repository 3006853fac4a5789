from shop.core.errors import Failure


class Err(Exception):
    def __init__(self, message, status=500):
        super().__init__(message)
        self.status = status


class Kin(Failure):
    pass


class Plain(Exception):
    pass


class Thrown(Exception):
    pass


def load(url, fast=False):
    raise Thrown(url)
