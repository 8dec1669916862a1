"""Find the texts that the window's code gives to `tr`: literals, and constants, choices and loops over them.

A function that passes one of its parameters on to `tr` is found too, and what it is called with. What is none of
these is data; `DATA` names every such expression, so that a new one is noticed (`translate_data` gathers the data).
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

TR = frozenset({"tr", "translate"})


@dataclass
class Module:
    """One file: its path, its tree, the parent of every node, and what its names are assigned."""

    file: str
    tree: ast.Module
    parents: dict[ast.AST, ast.AST] = field(default_factory=dict)
    values: dict[str, list[ast.expr]] = field(default_factory=dict)
    loops: dict[str, list[tuple[ast.expr, tuple[int, ...]]]] = field(default_factory=dict)


@dataclass
class Found:
    """The texts, each with its file, and the expressions that are no text."""

    texts: list[tuple[str, str]] = field(default_factory=list)
    data: list[tuple[str, str]] = field(default_factory=list)


def texts_of_calls(root: Path) -> Found:
    """Return what every module of the window says."""
    paths = [*sorted((root / "desktop_app/ui").rglob("*.py")), root / "desktop_app/app.py"]
    modules = [_read(path, root) for path in paths]
    found = Found()
    wrappers: dict[str, frozenset[int]] = {}
    for module in modules:
        wrappers |= _wrappers(module)
    for module in modules:
        for call in (node for node in ast.walk(module.tree) if isinstance(node, ast.Call)):
            for given in _given(call, wrappers):
                _take(given, module, found, wrappers)
    return found


def _read(path: Path, root: Path) -> Module:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    module = Module(path.relative_to(root).as_posix(), tree)
    for node in ast.walk(tree):
        for child in ast.iter_child_nodes(node):
            module.parents[child] = node
        if isinstance(node, ast.Assign):
            for target in node.targets:
                _assign(target, node.value, module)
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            _assign(node.target, node.value, module)
        elif isinstance(node, ast.For | ast.comprehension):
            for name, place in _targets(node.target, ()):
                module.loops.setdefault(name, []).append((node.iter, place))
    return module


def _assign(target: ast.expr, value: ast.expr, module: Module) -> None:
    if isinstance(target, ast.Name):
        module.values.setdefault(target.id, []).append(value)
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
        for one, given in zip(target.elts, value.elts, strict=True):
            _assign(one, given, module)
    elif isinstance(target, ast.Tuple):
        for name, place in _targets(target, ()):
            module.loops.setdefault(name, []).append((ast.List([value]), place))


def _targets(target: ast.expr, place: tuple[int, ...]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield each name of a loop's target with its place in what is looped over."""
    if isinstance(target, ast.Name):
        yield target.id, place
    elif isinstance(target, ast.Tuple):
        for number, one in enumerate(target.elts):
            yield from _targets(one, (*place, number))


def _name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _text_of(call: ast.Call) -> ast.expr | None:
    """Return the text a call translates: `self.tr(text)`, `tr(context, text)`, `QCoreApplication.translate(…)`."""
    function = call.func
    of_qt = isinstance(function, ast.Attribute) and ast.unparse(function) == "QCoreApplication.translate"
    of_object = isinstance(function, ast.Attribute) and function.attr == "tr"
    if not call.args or not (of_qt or of_object or (isinstance(function, ast.Name) and function.id in TR)):
        return None
    return call.args[1] if not of_object and len(call.args) > 1 else call.args[0]


def _wrappers(module: Module) -> Mapping[str, frozenset[int]]:
    """Return the functions that translate a parameter, by name, with the places of those parameters."""
    found: dict[str, frozenset[int]] = {}
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.FunctionDef) or node.name in TR:
            continue
        names = [one.arg for one in (*node.args.posonlyargs, *node.args.args) if one.arg not in ("self", "cls")]
        passed = {
            part.id
            for call in ast.walk(node)
            if isinstance(call, ast.Call) and (given := _text_of(call)) is not None
            for part in _choices(given)
            if isinstance(part, ast.Name)
        }
        assigned = {
            part.id for part in ast.walk(node) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)
        }
        places = frozenset(place for place, name in enumerate(names) if name in passed - assigned)
        if places:
            found[node.name] = places
    return found


def _choices(node: ast.expr) -> Iterator[ast.expr]:
    """Yield what an expression may come to: both sides of a choice."""
    if isinstance(node, ast.IfExp):
        yield from _choices(node.body)
        yield from _choices(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _choices(value)
    else:
        yield node


def _given(call: ast.Call, wrappers: Mapping[str, frozenset[int]]) -> Iterator[ast.expr]:
    text = _text_of(call)
    if text is not None:
        yield text
    places = wrappers.get(_name(call), frozenset())
    spread = next((n for n, one in enumerate(call.args) if isinstance(one, ast.Starred)), len(call.args))
    for place in sorted(places):
        if place < spread:
            yield call.args[place]
    if places and spread < len(call.args):
        yield call.args[spread]


def _take(given: ast.expr, module: Module, found: Found, wrappers: Mapping[str, frozenset[int]]) -> None:
    for one in _choices(given):
        if isinstance(one, ast.Call) and (_text_of(one) is not None or _name(one) in wrappers):
            continue  # translated already
        texts = _texts(one, module, 4)
        if texts is None:
            found.data.append((ast.unparse(one), module.file))
        else:
            found.texts.extend((text, module.file) for text in texts if any(map(str.isalpha, text)))


def _texts(node: ast.expr, module: Module, depth: int) -> Sequence[str] | None:
    """Return the texts that an expression may be; None where that is not plain to see."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if depth == 0:
        return None
    if isinstance(node, ast.Starred):
        return _texts(node.value, module, depth)
    if isinstance(node, ast.IfExp | ast.BoolOp):
        return _all(_texts(one, module, depth - 1) for one in _choices(node))
    if isinstance(node, ast.Tuple | ast.List):
        return _all(_texts(one, module, depth - 1) for one in node.elts)
    if isinstance(node, ast.Dict):
        return _all(_texts(one, module, depth - 1) for one in node.values)
    if isinstance(node, ast.Subscript):
        return _inside(node, module, depth)
    if isinstance(node, ast.Call) and _text_of(node) is not None:
        return []  # translated where it is made
    if isinstance(node, ast.Call) and _name(node) == "get" and isinstance(node.func, ast.Attribute):
        return _known(_texts(one, module, depth - 1) for one in (node.func.value, *node.args[1:]))
    if isinstance(node, ast.Name):
        return _named(node, module, depth)
    return None


def _all(parts: Iterator[Sequence[str] | None]) -> Sequence[str] | None:
    texts: list[str] = []
    for part in parts:
        if part is None:
            return None
        texts += part
    return texts


def _known(parts: Iterator[Sequence[str] | None]) -> Sequence[str] | None:
    """Return what can be told, where a name stands for several things or the rest is data."""
    known = [part for part in parts if part is not None]
    return [text for part in known for text in part] if known else None


def _inside(node: ast.Subscript, module: Module, depth: int) -> Sequence[str] | None:
    """Return the texts of a constant mapping or of a mapping of tuples: `WORDS[state]`, `WORDS[state][0]`."""
    place: tuple[int, ...] = ()
    inner: ast.expr = node
    while isinstance(inner, ast.Subscript):
        if isinstance(inner.slice, ast.Constant) and isinstance(inner.slice.value, int):
            place = (inner.slice.value, *place)
        inner = inner.value
    if not isinstance(inner, ast.Name) or inner.id not in module.values:
        return None
    return _known(
        _texts(one, module, depth - 1) for value in module.values[inner.id] for one in _elements(value, place, module)
    )


def _elements(value: ast.expr, place: tuple[int, ...], module: Module) -> Iterator[ast.expr]:
    """Yield what stands at a place of each element of a literal, or of the literal that a name stands for."""
    if isinstance(value, ast.Name) and value.id in module.values:
        for one in module.values[value.id]:
            yield from _elements(one, place, module)
        return
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr in ("items", "values"):
        pairs = value.func.attr == "items"
        yield from _elements(value.func.value, place[1:] if pairs else place, module)
        return
    elements = (
        value.values if isinstance(value, ast.Dict) else value.elts if isinstance(value, ast.Tuple | ast.List) else ()
    )
    if not elements:
        yield value
    for element in elements:
        inner, rest = element, place
        while rest and isinstance(inner, ast.Tuple | ast.List) and rest[0] < len(inner.elts):
            inner, rest = inner.elts[rest[0]], rest[1:]
        if rest and isinstance(inner, ast.Subscript):
            yield from _elements(inner.value, rest, module)
        else:
            yield inner


def _named(node: ast.Name, module: Module, depth: int) -> Sequence[str] | None:
    """Return the texts that a name stands for: assigned, or gone through by a loop; none for a parameter."""
    function: ast.AST | None = node
    while function is not None and not isinstance(function, ast.FunctionDef | ast.Lambda):
        function = module.parents.get(function)
    if function is not None and node.id in {one.arg for one in function.args.args}:
        return []
    parts = [_texts(value, module, depth - 1) for value in module.values.get(node.id, ())]
    for whole, place in module.loops.get(node.id, ()):
        parts += [_texts(one, module, depth - 1) for one in _elements(whole, place, module)]
    return _known(iter(parts))
