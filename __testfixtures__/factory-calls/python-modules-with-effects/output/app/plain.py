import functools
import logging
from contextlib import contextmanager
from dataclasses import dataclass

from shop.core.manager import Manager

__all__ = ["Manager"]
__all__.append("Session")
SEEN = []
SEEN.append("plain")
logging.getLogger(__name__).addHandler(logging.NullHandler())


@dataclass
class Session:
    limit: int = 1

    @property
    def made(self):
        return self.limit


@functools.lru_cache(maxsize=None)
def size():
    return 1


@contextmanager
def session():
    yield


if __name__ == "__main__":
    print(size())
