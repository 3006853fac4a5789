class Failure(Exception):
    @classmethod
    def create(cls, message, status):
        return cls(message)

    @classmethod
    def load(cls, url):
        return cls(url)
