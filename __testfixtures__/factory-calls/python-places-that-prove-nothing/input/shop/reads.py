from shop.legacy.wrapper import only_here


def read_before(session, switch):
    return only_here(session, switch()), only_here(session, 1)
