from collections.abc import Callable
from functools import singledispatch
from warnings import filterwarnings

from shop.legacy.errors import Err, Plain, begin
from shop.tools import retry

# 2: a table or another function may ask by the class
STATUS = {Err: 500, KeyError: 404}
KNOWN = (ValueError, Err)
ALL = [(Err, 500)]
filterwarnings("ignore", category=Err)
work = retry(retry_on=[Err], on=Err)


@singledispatch
def show(value):
    return "other"


@show.register(Err)
def _(value):
    return "error"


# 3: of these no values are made, or they are no classes
PLAIN = {Plain: 400}
STEPS = [begin]

# 4: what is made, named as a type, or a value does not ask
MADE = [Err("made")]
NAMES = {"error": Err}
Handler = Callable[[Err], None]
