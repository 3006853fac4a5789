from .mail import typed_limit

got = typed_limit
