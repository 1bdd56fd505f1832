"""A portfolio's templates held against the views they print: every name they use must be there."""

import types
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

from jinja2 import Environment, TemplateSyntaxError, meta, nodes

from kamreport.validation import nearest

Scope = Mapping[str, Any]
UNKNOWN = object()
"""The type of what cannot be told from the template alone; it is looked at when a page is made."""


def template_faults(path: Path, environment: Environment, scope: Scope | None) -> list[str]:
    """What is wrong with one template, as "line N: what", each once.

    `scope` holds the types of the names that it is given, UNKNOWN for those of no one type: a dataclass is
    looked into as deep as the template reads. A template given no scope (None) is checked for its syntax
    and the files it names alone.
    """
    try:
        source = path.read_text(encoding="utf-8-sig")
        environment.compile(source, str(path), str(path))
        tree = environment.parse(source)
    except TemplateSyntaxError as error:
        return [f"line {error.lineno}: {error.message}"]
    except (UnicodeDecodeError, RecursionError):
        return ["it is not text in UTF-8, or nested too deeply"]
    reader = _Reader(environment, strict=scope is not None)
    macros = {macro.name: UNKNOWN for macro in tree.find_all(nodes.Macro)}
    reader.read(tree, {**dict.fromkeys(environment.globals, UNKNOWN), **macros, **(scope or {})})
    return list(dict.fromkeys(f"line {line}: {text}" for line, text in sorted(reader.faults)))


@cache
def given_names(path: Path) -> frozenset[str]:
    """The names that a template of the product reads and does not set itself."""
    return frozenset(meta.find_undeclared_variables(Environment().parse(path.read_text(encoding="utf-8"))))


@dataclass
class _Reader:
    """Walks through a template with the types of the names in force at each place."""

    environment: Environment
    strict: bool
    faults: list[tuple[int, str]] = field(default_factory=list)

    def read(self, node: nodes.Node, scope: dict[str, Any]) -> None:
        """Look at a node and all below it. Names that it sets are in force from there on."""
        match node:
            case nodes.For():
                self.type_of(node.iter, scope)
                inner = {**scope, "loop": UNKNOWN}
                _bind(node.target, _element(self.type_of(node.iter, scope)), inner)
                self._all([*node.body, *([node.test] if node.test else [])], inner)
                self._all(node.else_, dict(scope))
            case nodes.With():
                inner = dict(scope)
                for target, value in zip(node.targets, node.values, strict=True):
                    _bind(target, self.type_of(value, inner), inner)
                self._all(node.body, inner)
            case nodes.Assign():
                _bind(node.target, self.type_of(node.node, scope), scope)
            case nodes.Macro() | nodes.CallBlock():
                names = {one.name: scope.get(f"*{one.name}", UNKNOWN) for one in node.args}
                if isinstance(node, nodes.Macro):
                    scope[node.name] = UNKNOWN
                self._all(
                    node.body, {**scope, **names, "caller": UNKNOWN, "varargs": UNKNOWN, "kwargs": UNKNOWN}
                )
            case nodes.Import():
                self._found(node)
                scope[node.target] = UNKNOWN
            case nodes.FromImport():
                self._found(node)
                scope.update({one if isinstance(one, str) else one[1]: UNKNOWN for one in node.names})
            case nodes.Expr():
                self.type_of(node, scope)
            case _:
                if isinstance(node, nodes.Include | nodes.Extends):
                    self._found(node)
                inner = scope if isinstance(node, nodes.Template | nodes.If | nodes.Output) else dict(scope)
                self._all(node.iter_child_nodes(), inner)

    def type_of(self, node: nodes.Node, scope: dict[str, Any]) -> Any:
        """The type of an expression, UNKNOWN where it cannot be told; faults inside it are noted."""
        match node:
            case nodes.Name():
                if self.strict and node.name not in scope:
                    known = [name for name in scope if not name.startswith("*")]
                    self._note(node, f"there is no {node.name}{nearest(node.name, known)} here")
                return scope.get(node.name, UNKNOWN)
            case nodes.Getattr():
                return self._field(node, self.type_of(node.node, scope), node.attr)
            case nodes.Getitem():
                self._all(node.iter_child_nodes(), scope)
                return _element(self.type_of(node.node, scope))
            case nodes.CondExpr() | nodes.Filter() | nodes.Test() | nodes.Call():
                self._all(node.iter_child_nodes(), scope)
                return UNKNOWN
            case _:
                self._all(node.iter_child_nodes(), scope)
                return UNKNOWN

    def _all(self, found: Iterable[nodes.Node], scope: dict[str, Any]) -> None:
        for node in found:
            self.read(node, scope)

    def _field(self, node: nodes.Getattr, owner: Any, name: str) -> Any:
        if name.startswith("_"):
            self._note(node, f"{name!r} is not open to templates")
            return UNKNOWN
        shape = _plain(owner)
        if not (isinstance(shape, type) and is_dataclass(shape)):
            return UNKNOWN
        known = [one.name for one in fields(shape)]
        computed = {one: value for one, value in vars(shape).items() if isinstance(value, property)}
        if name in known:
            return get_type_hints(shape)[name]
        if name in computed:
            return get_type_hints(computed[name].fget).get("return", UNKNOWN)
        whole = f"{node.node.name}.{name}" if isinstance(node.node, nodes.Name) else f".{name}"
        there = ", ".join(sorted([*known, *computed]))
        self._note(node, f"there is no {whole}{nearest(name, [*known, *computed])}; there are {there}")
        return UNKNOWN

    def _found(self, node: nodes.Include | nodes.Extends | nodes.Import | nodes.FromImport) -> None:
        """Note a template named in full that is not there."""
        if isinstance(node.template, nodes.Const) and not getattr(node, "ignore_missing", False):
            there = self.environment.list_templates()
            name = str(node.template.value)
            if name not in there:
                self._note(node, f"there is no template {name!r}{nearest(name, there)}")

    def _note(self, node: nodes.Node, text: str) -> None:
        self.faults.append((node.lineno, text))


def _bind(target: nodes.Node, kind: Any, scope: dict[str, Any]) -> None:
    """Give the names of a target their types."""
    if isinstance(target, nodes.Name):
        scope[target.name] = kind
    elif isinstance(target, nodes.Tuple):
        parts = get_args(_plain(kind))
        whole = len(parts) == len(target.items) and ... not in parts
        for at, item in enumerate(target.items):
            _bind(item, parts[at] if whole else UNKNOWN, scope)


def _plain(kind: Any) -> Any:
    """A type without the possibility that there is nothing; UNKNOWN for one of several."""
    if get_origin(kind) in (Union, types.UnionType):
        parts = [one for one in get_args(kind) if one is not type(None)]
        return parts[0] if len(parts) == 1 else UNKNOWN
    return kind


def _element(kind: Any) -> Any:
    """What the elements of a tuple are; UNKNOWN for anything else."""
    shape = _plain(kind)
    parts = get_args(shape) if get_origin(shape) is tuple else ()
    return parts[0] if len(parts) == 2 and parts[1] is ... else UNKNOWN
