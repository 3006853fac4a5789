def make(user_context):
    return user_context
