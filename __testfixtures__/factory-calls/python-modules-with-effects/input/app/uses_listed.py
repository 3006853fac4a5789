"""1. Nothing else here loads the module that registers its handlers."""

from app import listed


def handle(context):
    return listed.create_x_sync(context)
