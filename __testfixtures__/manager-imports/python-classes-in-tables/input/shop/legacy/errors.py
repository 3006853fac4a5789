from warnings import warn


class Err(Exception):
    pass


class Plain(Exception):
    pass


class Old(UserWarning):
    pass


def begin(url):
    return url


def load(url):
    begin(url)
    warn("to be given up", Old)
    raise Err(url)
