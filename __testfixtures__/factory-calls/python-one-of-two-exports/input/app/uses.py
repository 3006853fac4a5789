from app.passes import make
from shop.legacy.wrapper import Wrapper


class Service:
    # Until it has a name of its own, the body of a class reads that of the module.
    Wrapper = Wrapper
    kept = Wrapper
    # This may be something of the application.
    made = make
