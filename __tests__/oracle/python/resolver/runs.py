"""Imports all modules of a repository in a process of its own, and tells which of them fail."""

import contextlib
import importlib
import io
import json
import os
import sys

from modules import Modules


def failures(root, paths):
    """The module and the error of each import that fails; empty where processes cannot be forked."""
    if not hasattr(os, "fork"):
        return {}
    modules = Modules(paths)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with os.fdopen(writing, "w") as out:
            json.dump(import_all(root, modules), out)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        found = json.load(answer)
    os.waitpid(child, 0)
    return found


def import_all(root, modules):
    sys.dont_write_bytecode = True
    sys.path[:0] = [os.path.join(root, entry) for entry in modules.path]
    found = {}
    for path in sorted(modules.files):
        entry = max((one for one in modules.path if not one or path.startswith(one + "/")), key=len)
        name = path[len(entry) and len(entry) + 1 : -len(".py")].removesuffix("/__init__").replace("/", ".")
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                importlib.import_module(name)
        except BaseException as error:
            found[path] = f"{type(error).__name__}: {error}"
    return found
