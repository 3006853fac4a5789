"""What one file binds and reads, and in which scope: the language reference, section 4.2, "Naming and binding"."""

import ast
import re
from typing import NamedTuple, Optional


class Binding(NamedTuple):
    """One place that binds a name. `kind` is "import", "value" (an assignment of `value`) or "other"."""

    kind: str
    line: int
    scope: "Scope"
    module: str = ""
    level: int = 0
    # None for `import a.b` and `import a.b as c`.
    member: Optional[str] = None
    value: Optional[ast.expr] = None


class Scope:
    """A block. `definite` are the names that a class body has certainly bound by now."""

    def __init__(self, kind, parent):
        self.kind, self.parent = kind, parent
        self.bindings, self.globals, self.nonlocals, self.definite = {}, set(), set(), set()
        self.top = parent.top if parent else self

    def home(self, name):
        """The scope in which a name that is used here lives; that of the module for what is nowhere bound."""
        scope = self
        while scope.parent:
            is_seen = scope is self or scope.kind != "class"
            if is_seen and name in scope.globals:
                return self.top
            if is_seen and name in scope.bindings and name not in scope.nonlocals:
                return scope
            scope = scope.parent
        return scope


class Read(NamedTuple):
    """A name with the attributes that are taken of it. `is_past`: a class body may not have bound the name yet."""

    nodes: tuple[ast.expr, ...]
    scope: Scope
    is_past: bool


class Star(NamedTuple):
    module: str
    level: int


class Collector(ast.NodeVisitor):
    """Walks over a file once. What is bound by `nonlocal` is placed at the end, when all scopes are known."""

    def __init__(self, text):
        self.lines = text.encode().splitlines(keepends=True)
        self.scope = self.module = Scope("module", None)
        self.depth = 0
        self.reads, self.stars, self.imports, self.strings, self.beside, self.listed = [], [], [], [], [], []
        # Of `__all__`: names, or expressions that are the list of another module.
        self.all, self.is_all_known = None, True
        self.moved = []
        self.visit(ast.parse(text))
        for scope, name, binding in self.moved:
            scope.parent.home(name).bindings.setdefault(name, []).append(binding)

    def bind(self, name, node, kind="other", scope=None, **more):
        scope = scope or self.scope
        binding = Binding(kind, node.lineno, self.scope, **more)
        if name in scope.nonlocals:
            self.moved.append((scope, name, binding))
            return
        home = scope.top if name in scope.globals else scope
        home.bindings.setdefault(name, []).append(binding)
        if self.depth == 0:
            home.definite.add(name)

    def read(self, *nodes):
        name = nodes[0].id
        is_past = self.scope.kind == "class" and name not in self.scope.definite
        self.reads.append(Read(nodes, self.scope, is_past))

    def visit_all(self, nodes):
        for node in nodes:
            if node is not None:
                self.visit(node)

    def within(self, kind, visit):
        """Opens a block, and runs `visit` in it."""
        outer, depth = self.scope, self.depth
        self.scope, self.depth = Scope(kind, outer), 0
        visit()
        self.scope, self.depth = outer, depth

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Store):
            self.bind(node.id, node)
            return
        self.read(node)
        if isinstance(node.ctx, ast.Del):
            self.bind(node.id, node)

    def visit_Attribute(self, node):
        nodes = chain_of(node)
        if nodes:
            self.read(*nodes)
        else:
            self.visit(node.value)

    def visit_Constant(self, node):
        if isinstance(node.value, str):
            self.strings.append(node)

    def visit_JoinedStr(self, node):
        self.visit_all(part for part in node.values if isinstance(part, ast.FormattedValue))

    def visit_Global(self, node):
        self.scope.globals.update(node.names)

    def visit_Nonlocal(self, node):
        self.scope.nonlocals.update(node.names)

    def visit_Import(self, node):
        for alias in node.names:
            whole = alias.asname is not None
            module = alias.name if whole else alias.name.partition(".")[0]
            self.bind(alias.asname or module, alias, "import", module=module)
            self.imports.append((alias, alias.name, 0, None))

    def visit_ImportFrom(self, node):
        module = node.module or ""
        for alias in node.names:
            self.imports.append((alias, module, node.level, alias.name))
            if alias.name == "*":
                self.stars.append(Star(module, node.level))
            else:
                self.bind(
                    alias.asname or alias.name, alias, "import", module=module, level=node.level, member=alias.name
                )

    def visit_Assign(self, node):
        self.visit(node.value)
        for target in node.targets:
            self.assign(target, node.value)

    def visit_AnnAssign(self, node):
        self.annotation(node.annotation)
        if node.value:
            self.visit(node.value)
            self.assign(node.target, node.value)
        elif isinstance(node.target, ast.Name):
            # It makes the name local without binding it.
            if self.scope is not self.module:
                self.scope.bindings.setdefault(node.target.id, [])
        else:
            self.visit(node.target)

    def visit_AugAssign(self, node):
        self.visit(node.value)
        if isinstance(node.target, ast.Name):
            self.read(node.target)
            if node.target.id == "__all__" and self.scope is self.module:
                self.list_names(node.value)
        self.visit(node.target)

    def visit_NamedExpr(self, node):
        self.visit(node.value)
        scope = self.scope
        while scope.kind == "comprehension":
            scope = scope.parent
        self.bind(node.target.id, node, scope=scope)

    def assign(self, target, value):
        if not isinstance(target, ast.Name):
            self.visit(target)
            return
        if target.id == "__all__" and self.scope is self.module:
            self.all = []
            self.list_names(value)
        self.bind(target.id, target, "value", value=value)

    def list_names(self, value):
        """The strings of a list, also added ones, and `module.__all__`."""
        if isinstance(value, (ast.List, ast.Tuple)):
            for one in value.elts:
                if isinstance(one, ast.Constant) and isinstance(one.value, str):
                    self.all = [*(self.all or []), one.value]
                    self.listed.append(one)
                else:
                    self.is_all_known = False
        elif isinstance(value, ast.BinOp) and isinstance(value.op, ast.Add):
            self.list_names(value.left)
            self.list_names(value.right)
        elif isinstance(value, ast.Attribute) and value.attr == "__all__" and chain_of(value.value):
            self.all = [*(self.all or []), chain_of(value.value)]
        else:
            self.is_all_known = False

    def visit_FunctionDef(self, node):
        self.visit_all(node.decorator_list)
        self.bind(node.name, node)
        if node.returns:
            self.annotation(node.returns)
        self.parameters(node.args)

        def body():
            self.bind_parameters(node.args)
            self.visit_all(node.body)

        self.within("function", body)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Lambda(self, node):
        self.parameters(node.args)

        def body():
            self.bind_parameters(node.args)
            self.visit(node.body)

        self.within("function", body)

    def parameters(self, args):
        """Defaults and annotations are evaluated around the function."""
        self.visit_all([*args.defaults, *args.kw_defaults])
        for one in all_parameters(args):
            if one.annotation:
                self.annotation(one.annotation)

    def bind_parameters(self, args):
        for one in all_parameters(args):
            self.bind(one.arg, one)

    def visit_ClassDef(self, node):
        self.visit_all([*node.decorator_list, *node.bases, *node.keywords])
        self.within("class", lambda: self.visit_all(node.body))
        self.bind(node.name, node)

    def visit_ListComp(self, node):
        first, *rest = node.generators
        # The outermost iterable is evaluated around the comprehension.
        self.visit(first.iter)

        def body():
            self.visit_all([first.target, *first.ifs, *rest])
            self.visit_all([node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt])

        self.within("comprehension", body)

    visit_SetComp = visit_DictComp = visit_GeneratorExp = visit_ListComp

    def conditional(self, node):
        self.depth += 1
        self.generic_visit(node)
        self.depth -= 1

    visit_If = visit_While = visit_Try = visit_TryStar = visit_Match = conditional

    def visit_For(self, node):
        self.visit(node.iter)
        self.depth += 1
        self.visit_all([node.target, *node.body, *node.orelse])
        self.depth -= 1

    visit_AsyncFor = visit_For

    def visit_ExceptHandler(self, node):
        if node.name:
            self.bind(node.name, node)
        self.generic_visit(node)

    def visit_MatchAs(self, node):
        if node.name:
            self.bind(node.name, node)
        self.generic_visit(node)

    visit_MatchStar = visit_MatchAs

    def visit_MatchMapping(self, node):
        if node.rest:
            self.bind(node.rest, node)
        self.generic_visit(node)

    def visit_Call(self, node):
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        self.visit(node.func)
        if called in ("append", "extend") and self.is_all(node.func) and self.all is not None:
            self.list_names(ast.List(elts=node.args) if called == "append" else node.args[0])
        if len(node.args) > 1 and isinstance(node.args[1], ast.Constant) and chain_of(node.args[0]):
            self.beside.append((Read(chain_of(node.args[0]), self.scope, False), node.args[1]))
        for index, argument in enumerate(node.args):
            if called == "cast" and index == 0:
                self.annotation(argument)
            else:
                self.visit(argument)
        for keyword in node.keywords:
            if called == "TypeVar" and keyword.arg == "bound":
                self.annotation(keyword.value)
            else:
                self.visit(keyword.value)

    def is_all(self, function):
        return isinstance(function, ast.Attribute) and getattr(function.value, "id", None) == "__all__"

    def annotation(self, node):
        """A type. Strings in it are types as well, but those of `Literal` and what `Annotated` adds."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            inner = self.type_in(node)
            if inner:
                self.annotation(inner)
        elif isinstance(node, ast.Subscript):
            self.visit(node.value)
            name = node.value.attr if isinstance(node.value, ast.Attribute) else getattr(node.value, "id", "")
            parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            for index, part in enumerate(parts):
                is_type = name != "Literal" and (name != "Annotated" or index == 0)
                self.annotation(part) if is_type else self.visit(part)
        elif isinstance(node, (ast.BinOp, ast.List, ast.Tuple)):
            for part in ast.iter_child_nodes(node):
                self.annotation(part)
        elif isinstance(node, (ast.operator, ast.expr_context)):
            return
        else:
            self.visit(node)

    def type_in(self, node):
        """The type that a string on one line holds, at its place in the file."""
        line = self.lines[node.lineno - 1]
        written = line[node.col_offset : node.end_col_offset].decode()
        quoted = re.fullmatch(r"""("{3}|'{3}|"|')(.*)\1""", written)
        if node.lineno != node.end_lineno or not quoted or quoted[2] != node.value:
            return None
        try:
            inner = ast.parse(node.value, mode="eval").body
        except SyntaxError:
            return None
        for one in ast.walk(inner):
            if hasattr(one, "lineno"):
                one.lineno, one.end_lineno = node.lineno, node.lineno
                one.col_offset += node.col_offset + len(quoted[1])
        return inner


def chain_of(node):
    """The nodes of `a.b.c`, from the name outwards; None for an expression of another form."""
    nodes = [node]
    while isinstance(nodes[0], ast.Attribute):
        nodes.insert(0, nodes[0].value)
    return tuple(nodes) if isinstance(nodes[0], ast.Name) else None


def all_parameters(args):
    return [one for one in (*args.posonlyargs, *args.args, args.vararg, *args.kwonlyargs, args.kwarg) if one]
