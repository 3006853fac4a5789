from shop.legacy.factory import XFactory, get_x_factory


# 1: others may put something else into a public attribute
class Service:
    def __init__(self):
        self.factory = XFactory()

    async def one(self, ctx):
        return await self.factory.create(ctx)


# 2: a private one goes with its last use
class Private:
    def __init__(self, name):
        self.name = name
        self._factory = get_x_factory()

    async def one(self, ctx):
        async def inner():
            return await self._factory.create(user_context=ctx)

        return await inner()


# 3: used otherwise, so it stays
class Counting:
    def __init__(self):
        self._counted = XFactory()

    async def one(self, ctx):
        print(self._counted.limit)
        return await self._counted.create(ctx)


# 4: set twice, from outside, by name, or of a static method
class Twice:
    def __init__(self, given=None):
        self._twice = XFactory()
        if given:
            self._twice = given

    async def one(self, ctx):
        return await self._twice.create(ctx)


class Outside:
    def __init__(self):
        self._outside = XFactory()

    async def one(self, ctx):
        return await self._outside.create(ctx)


Outside()._outside = None


class ByName:
    def __init__(self):
        self._by_name = XFactory()

    async def one(self, ctx):
        return await self._by_name.create(ctx)


ByName().__dict__["_by_name"] = None


class Static:
    @staticmethod
    def set(self):
        self._static = XFactory()

    async def one(self, ctx):
        return await self._static.create(ctx)


# 5: the class gives it a value, or is extended
class Declared:
    _declared = None

    def __init__(self):
        self._declared = XFactory()

    async def one(self, ctx):
        return await self._declared.create(ctx)


class Base:
    def __init__(self):
        self._base = XFactory()

    async def one(self, ctx):
        return await self._base.create(ctx)


class Extended(Base):
    pass


# 6: the import is not seen where it is used
class Local:
    def __init__(self):
        from shop.legacy.factory import XFactory as Own

        self._local = Own()

    async def one(self, ctx):
        return await self._local.create(ctx)


# 9: all attributes are read
class Shown:
    def __init__(self):
        self._shown = get_x_factory()

    async def one(self, ctx):
        return await self._shown.create(ctx)

    def __repr__(self):
        return str(self.__dict__)
