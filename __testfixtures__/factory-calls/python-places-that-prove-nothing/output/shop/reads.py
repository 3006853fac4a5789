from shop.legacy.wrapper import only_here
from shop.core.manager import Manager


def read_before(session, switch):
    return only_here(session, switch()), Manager.build(session.user, 1)
