from shop.legacy.factory import XFactory
from shop.core.manager import Manager


def one(context, log):
    # 1: the context is what it was
    log(context.user + 1, context["id"] or 0, context.get("id"))
    return Manager.build(context, None)


def two(context, other):
    # 2: it becomes another user's, which a factory that copied it would not see
    factory = XFactory(context)
    context.user = other.user
    return factory.create()


def three(context, other):
    factory = XFactory(context)
    context["user"], rest = other
    return factory.create(rest)


def four(context, other):
    factory = XFactory(context)
    context.update(other)
    return factory.create()


def five(context, other):
    factory = XFactory(context)
    setattr(context, "user", other.user)
    return factory.create()


def six(context):
    factory = XFactory(context)
    del context.user.id
    return factory.create()


def seven(context, other):
    factory = XFactory(context)
    context.attempts += 1
    return factory.create(other)


def eight(context, other, setattrs):
    # 3: another object
    other.context = context
    other[context] = setattrs(context, other.update(context))
    return Manager.build(context, None)
