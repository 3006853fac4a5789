def create(user):
    return user
