from shop.api import create_x


def f(run):
    # The coroutine function itself is used.
    run(create_x)
