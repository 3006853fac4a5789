Wrapper = object


def only_here():
    return None
