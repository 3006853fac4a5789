# 6: an import that shares the name of the package, and nothing else
from shop.core.manager import Manager
import shop.core.plugins  # stays: it is loaded for its effects


def make():
    return Manager()
