class Failure(Exception):
    pass


def start(url):
    return url
