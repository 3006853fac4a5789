from shop.legacy.errors import Err, Thrown
from shop.core.errors import Failure


def status(work):
    # 2: of the legacy class, by a subclass elsewhere, or thrown by another export of its module
    try:
        work()
        Failure.load("b")
    except (ValueError, Thrown):
        return None
    except Err as error:
        return error.status
    return Failure.create("made", 500)


def known(error):
    # 3: all of them move, or they are the target's
    if isinstance(error, (Failure, Failure)):
        return Failure("plain")
    match error:
        case Err():
            return None
    return type(error) is Failure
