import shop.legacy.wrapper
from shop.legacy import factory, wrapper


def classes(value):
    match value:
        # 1. A class of a module, in every place of a pattern.
        case wrapper.Wrapper():
            return 1
        case [wrapper.Wrapper(parts=first), *rest]:
            return first, rest
        case {"kept": shop.legacy.wrapper.Connection() as kept}:
            return kept
        case wrapper.Wrapper() | wrapper.Connection():
            return 2
        # 2. An export that stays with its module.
        case factory.XError():
            return 3


def values(value):
    match value:
        # 3. A name without a dot would be a capture, so a value stays.
        case wrapper.Wrapper | None:
            return 4
        case {wrapper.Wrapper: one}:
            return one
        case [wrapper.Connection]:
            return 5


def others(value):
    match value:
        # 4. Only alike.
        case value.Wrapper() | value.wrapper.Wrapper:
            return 6
        case [Wrapper, *wrapper_rest]:
            return Wrapper, wrapper_rest
