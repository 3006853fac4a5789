from shop.legacy.factory import XFactory
from shop.core.manager import Manager


class Base:
    def __init__(self):
        # 1: a mixin that meets this class in another file uses it
        self._mixed = XFactory()
        # 2: a subclass in another file, by way of a package
        self._inherited = XFactory()
        # 3: by its mangled name
        self.__mangled = XFactory()
        # 4: nobody else

    async def open(self, user):
        await self._mixed.create(user)
        await self._inherited.create(user)
        await self.__mangled.create(user)
        return Manager.from_user_context(user)
