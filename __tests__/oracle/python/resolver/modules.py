"""Which file a dotted name means: the language reference, section 5, "The import system"."""

from typing import NamedTuple, Optional


class Module(NamedTuple):
    """A module. Without a file it is a namespace package, which may have portions in several folders."""

    file: Optional[str]
    folders: tuple[str, ...]


class Modules:
    """The modules of a repository, given its paths; `sys.path` is what an installed checkout under pytest has."""

    def __init__(self, paths):
        self.files = {path for path in paths if path.endswith(".py")}
        self.folders = {above for path in self.files for above in folders_above(path)}
        self.path = [""]
        for path in sorted(paths):
            if path.rpartition("/")[2] == "pyproject.toml":
                home = path.rpartition("/")[0]
                for entry in (home, joined(home, "src")):
                    if entry not in self.path and (entry in self.folders) and not self.is_package(entry):
                        self.path.append(entry)

    def is_package(self, folder):
        return joined(folder, "__init__.py") in self.files

    def resolve(self, importer, level, dotted):
        """What `from <level dots><dotted> import …` and `import <dotted>` load in a file; None outside the repository."""
        names = dotted.split(".") if dotted else []
        if level > 0:
            folder = folder_of(importer)
            for _ in range(level - 1):
                folder = folder_of(folder)
            return self.below(self.in_entries([folder]), names)
        # A script, and a test under pytest, has the first folder above it that is no package in front of all.
        base = folder_of(importer)
        while base and self.is_package(base):
            base = folder_of(base)
        return self.below(Module(None, (base, *(entry for entry in self.path if entry != base))), names)

    def below(self, module, names):
        for name in names:
            module = module and self.submodule(module, name)
        return module

    def submodule(self, module, name):
        return self.in_entries([joined(folder, name) for folder in module.folders])

    def in_entries(self, places):
        """The first package or module wins over every portion of a namespace package, wherever it stands."""
        portions = []
        for place in places:
            if self.is_package(place):
                return Module(joined(place, "__init__.py"), (place,))
            if place + ".py" in self.files:
                return Module(place + ".py", ())
            if place in self.folders:
                portions.append(place)
        return Module(None, tuple(portions)) if portions else None


def joined(folder, name):
    return f"{folder}/{name}" if folder else name


def folder_of(path):
    return path.rpartition("/")[0]


def folders_above(path):
    folder = folder_of(path)
    while folder:
        yield folder
        folder = folder_of(folder)
