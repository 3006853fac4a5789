# 6: one of two modules, and which one is not known
def make(ctx, kind):
    if kind:
        from app import six as backend
    else:
        from app import seven as backend
    return backend.create_x_sync(ctx)
