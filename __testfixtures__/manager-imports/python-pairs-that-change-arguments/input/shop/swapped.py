from functools import partial

from shop.legacy.wrapper import Wrapper


class Sub(Wrapper):
    def __init__(self, context):
        super().__init__(context, 3)


class Explicit(Wrapper):
    def __init__(self, context):
        Wrapper.__init__(self, context, 3)


later = partial(Wrapper, "context")
spread = Wrapper(*["context", 3])
nobody = Wrapper()
known = Wrapper("context", 3)
is_one = isinstance(known, Wrapper)
