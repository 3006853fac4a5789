from functools import partial

from shop.legacy.factory import XFactory


class Sub(XFactory):
    def __init__(self, context):
        XFactory.__init__(self, context)


later = partial(XFactory, "context")
made = XFactory("context")
