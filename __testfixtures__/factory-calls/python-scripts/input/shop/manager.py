class Manager:
    @classmethod
    def from_user_context(cls, user_context):
        return cls()
