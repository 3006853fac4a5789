import app


# 1: a function imports the module, and gives it on
def load():
    from app import one

    return one


def in_function(ctx):
    return load().create_x_sync(ctx)


# 2: a package as a value, and a module below it
def through_package(ctx):
    package = app
    return package.two.create_x_sync(ctx)


# 3: as the attribute of a class
class Backend:
    from app import three as backend

    def make(self, ctx):
        return self.backend.create_x_sync(ctx)


# 4: read where it is imported, it is a site
def read(ctx):
    from shop.core.manager import Manager

    return Manager.from_user_context(ctx)
