from .core.manager import Manager


def start(user):
    return Manager.from_user_context(user)
