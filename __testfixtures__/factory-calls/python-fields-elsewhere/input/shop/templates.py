class Template:
    async def run(self, user):
        return (await self._factory.create(user)).send()
