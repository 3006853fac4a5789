def create(user):
    return user


def other(user):
    return user
