from .core.manager import Manager


def f(w: Manager):
    return Manager.from_user_context(w)
