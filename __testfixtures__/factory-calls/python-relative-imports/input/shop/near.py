from .legacy.wrapper import Wrapper
from . import legacy


def f(w: Wrapper):
    return legacy.factory.create_x_sync(w)
