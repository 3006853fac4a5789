"""
Finds the references to the exports of legacy modules, as the language reference gives them. It knows nothing of the
engine that it judges.

A name may hold what any of its bindings gives it, in whatever order they run; a variable of a module is given what was
bound above it. A variable that holds an export is no
reference in its own file, where the place that gives it the value is one; in other files its name is another name of
the export.
"""

import ast
import builtins
import re

from modules import Module, Modules
from scopes import Collector, chain_of

KNOWN = {*dir(builtins), "__file__", "__name__", "__path__", "__doc__", "__all__", "__class__", "__spec__"}
DOTTED = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)+")


class Repository:
    def __init__(self, texts, legacy):
        self.modules = Modules(texts)
        self.legacy = set(legacy)
        self.files, self.errors = {}, []
        self.known, self.open, self.is_cut = {}, set(), False
        for path, text in texts.items():
            if path.endswith(".py"):
                try:
                    self.files[path] = Collector(text)
                except SyntaxError as error:
                    self.errors.append([path, str(error)])

    # What a name means. A meaning is a Module or an export, (path of the legacy module, name).

    def attribute(self, module, name):
        """The meanings of `module.name`, and of `from module import name`."""
        is_legacy = module.file in self.legacy
        found = self.namespace(module.file, name) if module.file in self.files else None
        submodule = self.modules.submodule(module, name)
        if is_legacy and (found is not None or not submodule):
            return {(module.file, name)}
        if found is not None:
            return found
        return {submodule} if submodule else set()

    def namespace(self, path, name):
        """What a name of a module may hold, for whoever imports it; None where nothing binds the name."""
        key = (path, name)
        if key in self.known:
            return self.known[key]
        if key in self.open:
            self.is_cut = True
            return set() if name in self.files[path].module.bindings else None
        is_outermost = not self.open
        if is_outermost:
            self.is_cut = False
        self.open.add(key)
        found = self.in_namespace(self.files[path], path, name)
        self.open.discard(key)
        # What was asked for in a circle is complete only for the one that was asked first.
        if is_outermost or not self.is_cut:
            self.known[key] = found
        return found

    def in_namespace(self, file, path, name):
        bindings = file.module.bindings.get(name, [])
        # Stars stand above what a module binds itself, but for those that close a circle and bring the same back.
        if not bindings:
            return self.behind_stars(path, name)
        return set().union(*(self.meanings(path, binding) for binding in bindings))

    def behind_stars(self, path, name):
        """The last star that brings a name gives it."""
        for star in reversed(self.files[path].stars):
            module = self.modules.resolve(path, star.level, star.module)
            if not module or module.file not in self.files or module.file == path:
                continue
            listed = self.listed_in(module.file, set())
            if name in listed if listed is not None else not name.startswith("_"):
                found = self.brought(module, name, listed is not None)
                if found is not None:
                    return found
        return None

    def brought(self, module, name, is_listed):
        found = self.namespace(module.file, name)
        if found is None:
            submodule = self.modules.submodule(module, name) if is_listed else None
            return {submodule} if submodule else None
        return {(module.file, name)} if module.file in self.legacy else found

    def listed_in(self, path, seen):
        """The names in `__all__`; None without one that can be read."""
        file = self.files[path]
        if file.all is None or not file.is_all_known or path in seen:
            return None
        names = set()
        for one in file.all:
            if isinstance(one, str):
                names.add(one)
                continue
            behind = [self.listed_in(each.file, {*seen, path}) for each in self.chain(path, file.module, one, True)[0]]
            if len(behind) != 1 or behind[0] is None:
                return None
            names |= behind[0]
        return names

    def meanings(self, path, binding, is_followed=True):
        """What a binding gives to its name. `is_followed`: also through variables."""
        if binding.kind == "import":
            module = self.modules.resolve(path, binding.level, binding.module)
            if not module or binding.member is None:
                return {module} if module else set()
            return self.attribute(module, binding.member)
        nodes = chain_of(binding.value) if binding.kind == "value" and is_followed else None
        return self.chain(path, binding.scope, nodes, True)[0] if nodes else set()

    def named(self, path, scope, name, is_followed, is_past=False, line=None):
        """What a name that is read in a scope may hold; None where nothing binds it."""
        home = scope.home(name)
        bindings = home.bindings.get(name, ())
        if line is not None and home is scope:
            bindings = [one for one in bindings if one.line < line]
        found = [self.meanings(path, one, is_followed) for one in bindings]
        if home is home.top and not found:
            stars = self.behind_stars(path, name)
            found += [stars] if stars is not None else []
        is_bound = home is not home.top or name in home.bindings or bool(found)
        if is_past and home is scope:
            # A class body that has not bound the name yet reads that of the module.
            found.append(self.named(path, scope.top, name, is_followed) or set())
        return set().union(*found) if is_bound else None

    def chain(self, path, scope, nodes, is_followed, is_past=False):
        """The meanings of `a.b.c`, and those exports that it reaches on its way, with their nodes."""
        key = (path, id(nodes[-1]))
        if is_followed and key in self.open:
            self.is_cut = True
            return set(), []
        self.open.add(key)
        line = nodes[0].lineno if is_followed else None
        meanings = self.named(path, scope, nodes[0].id, is_followed, is_past, line) or set()
        reached = []
        for index, node in enumerate(nodes):
            following = nodes[index + 1].attr if index + 1 < len(nodes) else None
            inner = set()
            for meaning in meanings:
                if not isinstance(meaning, Module):
                    reached.append((node, meaning))
                elif following is None:
                    inner.add(meaning)
                    if meaning.file in self.legacy:
                        reached.append((node, (meaning.file, "*")))
                else:
                    inner |= self.attribute(meaning, following)
            if following is None:
                meanings = {one for one in meanings if not isinstance(one, Module)} | inner
            else:
                meanings = inner
        self.open.discard(key)
        return meanings, reached

    # The places.

    def places(self):
        references, made, unbound, missing = [], [], [], []
        for path, file in self.files.items():
            if path in self.legacy:
                continue
            for read in file.reads:
                nodes, scope = read.nodes, read.scope
                reached = self.chain(path, scope, nodes, False, read.is_past)[1]
                references += [self.place(path, node, export) for node, export in reached]
                made += [self.place(path, nodes[0], export) for export in self.held(path, scope, nodes[0].id)]
                name = nodes[0].id
                if name not in KNOWN and self.named(path, scope, name, False) is None:
                    unbound.append([path, name])
            for alias, module, level, name in file.imports:
                found, lacks = self.imported(path, module, level, name)
                references += [self.place(path, alias, export) for export in found]
                missing += [[path, module, name]] if lacks else []
            references += self.string_places(path, file)
        unique = [list(one) for one in sorted({tuple(one) for one in references})]
        return {"references": unique, "made": made, "unbound": unbound, "missing": missing, "errors": self.errors}

    def imported(self, path, dotted, level, name):
        """The exports that an item of an import names, and whether its module does not have it."""
        module = self.modules.resolve(path, level, dotted)
        if not module:
            return [], dotted.partition(".")[0] in self.tops()
        if name is None or name == "*":
            return [(module.file, "*")] if module.file in self.legacy else [], False
        found = list(self.exports(self.attribute(module, name)))
        is_bound = module.file not in self.files or self.namespace(module.file, name) is not None
        return found, not is_bound and not self.modules.submodule(module, name)

    def tops(self):
        """The names at which dotted names of the repository start."""
        entries = self.modules.path
        return {
            path[len(entry) and len(entry) + 1 :].partition("/")[0]
            for path in self.modules.folders
            for entry in entries
            if not entry or path.startswith(entry + "/")
        }

    def held(self, path, scope, name):
        """The export of which a variable that is set once holds what it makes: `factory = Factory()`."""
        bindings = scope.home(name).bindings.get(name, ())
        if len(bindings) != 1 or bindings[0].kind != "value":
            return []
        value = bindings[0].value
        is_made = False
        while isinstance(value, (ast.Call, ast.Await)):
            is_made = is_made or isinstance(value, ast.Call)
            value = value.value if isinstance(value, ast.Await) else value.func
        nodes = chain_of(value) if is_made else None
        return [export for _, export in self.chain(path, bindings[0].scope, nodes, False)[1]] if nodes else []

    def string_places(self, path, file):
        for node in file.listed:
            meanings = self.named(path, file.module, node.value, False) or set()
            yield from (self.place(path, node, one) for one in self.exports(meanings))
        for node in file.strings:
            if DOTTED.fullmatch(node.value):
                yield from (self.place(path, node, one) for one in self.dotted(path, node.value.split(".")))
        for read, node in file.beside:
            for module in self.chain(path, read.scope, read.nodes, False)[0]:
                if isinstance(module, Module) and isinstance(node.value, str):
                    found = self.attribute(module, node.value)
                    yield from (self.place(path, node, one) for one in self.exports(found))

    def dotted(self, path, names):
        """What `"a.b.c"` names for `unittest.mock.patch`: attributes from the first name on."""
        for count in range(len(names), 0, -1):
            module = self.modules.resolve(path, 0, ".".join(names[:count]))
            if module and module.file:
                break
        else:
            return
        if count == len(names):
            if module.file in self.legacy:
                yield (module.file, "*")
            return
        yield from self.exports(self.attribute(module, names[count]))

    def exports(self, meanings):
        """The exports among meanings; a legacy module as a whole is the export `*`."""
        for one in meanings:
            if not isinstance(one, Module):
                yield one
            elif one.file in self.legacy:
                yield (one.file, "*")

    def place(self, path, node, export):
        """Lines and columns count from 1, columns in UTF-16 code units."""
        line = self.files[path].lines[node.lineno - 1]
        column = len(line[: node.col_offset].decode().encode("utf-16-le")) // 2 + 1
        return [path, node.lineno, column, *export]
