from .service import Service


class Special(Service):
    def more(self, user):
        return self._factory.create(user)
