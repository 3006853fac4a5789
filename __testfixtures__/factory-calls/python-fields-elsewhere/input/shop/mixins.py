class Mixin:
    async def use(self, user):
        return await self._mixed.create(user)


class Unrelated:
    async def use(self, user):
        return await self._others.create(user)
