def create_x(user_context):
    return user_context
