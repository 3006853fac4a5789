"""Nothing else than what is listed goes through a star."""

from shop.core.manager import Manager

__all__ = ["listed"]


def listed(context):
    return Manager.from_user_context(context)
