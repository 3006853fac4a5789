from app.settings import LIMIT, kept


def f():
    return LIMIT, kept
