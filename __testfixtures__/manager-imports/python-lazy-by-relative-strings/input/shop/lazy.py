import importlib

# 3: a relative name of the legacy module, and one of another
factory = importlib.import_module(".legacy.factory", package=__package__)
core = importlib.import_module(".core.manager", package=__package__)
