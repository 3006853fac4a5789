from shop.legacy.errors import Err, Kin, Plain, Thrown, load


def status(work):
    # 2: of the legacy class, by a subclass elsewhere, or thrown by another export of its module
    try:
        work()
        load("b")
    except (ValueError, Thrown):
        return None
    except Err as error:
        return error.status
    return Err("made")


def known(error):
    # 3: all of them move, or they are the target's
    if isinstance(error, (Plain, Kin)):
        return Plain("plain")
    match error:
        case Err():
            return None
    return type(error) is Plain
