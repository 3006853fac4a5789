from shop.legacy.factory import XFactory
from shop.templates import Template


class Service(Template):
    def __init__(self):
        # 5: what a base in another file needs
        self._factory = XFactory()

    async def open(self, user):
        return await self._factory.create(user)
