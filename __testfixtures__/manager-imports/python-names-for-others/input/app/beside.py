# 6: an import that shares the name of the package, and nothing else
import shop.legacy.wrapper
import shop.core.plugins  # stays: it is loaded for its effects


def make():
    return shop.legacy.wrapper.Wrapper()
