from shop.legacy.factory import create_x, create_x_sync


def one(run, contexts):
    # 1: handed on
    run(create_x)
    # 2: compared
    assert create_x is not None
    # 3: another name
    make = create_x
    # 4: the plain one
    return list(map(create_x_sync, contexts)), make
