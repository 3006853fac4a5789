from app.private import kept
from app.star import LIMIT


def f():
    return LIMIT, kept
