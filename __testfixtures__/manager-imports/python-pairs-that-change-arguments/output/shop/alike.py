from functools import partial

from shop.core.manager import Manager


class Sub(Manager):
    def __init__(self, context):
        Manager.__init__(self, context)


later = partial(Manager, "context")
made = Manager("context")
