from shop.old import create_x


class Manager:
    @classmethod
    def from_user_context(cls, user_context):
        return create_x(user_context)
