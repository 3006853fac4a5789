"""The single source of truth."""


class Manager:
    @classmethod
    def from_user_context(cls, user_context):
        return cls()

    @classmethod
    def build(cls, context, options):
        return cls()


class Connection:
    pass
