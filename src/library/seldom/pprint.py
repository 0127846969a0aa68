"""Data laid out over lines where it is too wide for one."""

import sys
from types import MappingProxyType, SimpleNamespace

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    PrettyPrinter(stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def saferepr(object):
    return PrettyPrinter()._repr(object, 0, ())


def isrecursive(object):
    return "<Recursion on " in saferepr(object)


def isreadable(object):
    return "<" not in saferepr(object)


def _sorted(items):
    """Sorted as far as they can be compared."""
    try:
        return sorted(items)
    except TypeError:
        return sorted(items, key=lambda item: (str(type(item)), id(item)))


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent, self._width, self._depth, self._stream = indent, width, depth, stream
        self._compact, self._sort_dicts, self._underscores = compact, sort_dicts, underscore_numbers

    def pprint(self, object):
        print(self.pformat(object), file=self._stream)

    def pformat(self, object):
        parts = []
        self._format(object, parts.append, 0, 0, (), 0)
        return "".join(parts)

    def _items(self, mapping):
        if not self._sort_dicts:
            return list(mapping.items())
        try:
            return sorted(mapping.items(), key=lambda item: item[0])
        except TypeError:
            return sorted(mapping.items(), key=lambda item: (str(type(item[0])), id(item[0])))

    def _repr(self, object, level, inside):
        cls = type(object)
        if cls is int and self._underscores:
            return f"{object:_}"
        show = cls.__repr__
        if not (issubclass(cls, (dict, list, tuple)) and show in (dict.__repr__, list.__repr__, tuple.__repr__)) \
                or not object:
            return repr(object)
        if id(object) in inside:
            return f"<Recursion on {cls.__name__} with id={id(object)}>"
        if self._depth and level >= self._depth:
            return {dict: "{...}", list: "[...]"}.get(cls, "(...)")
        inside += (id(object),)
        if issubclass(cls, dict):
            pairs = [f"{self._repr(key, level + 1, inside)}: {self._repr(value, level + 1, inside)}"
                     for key, value in self._items(object)]
            return f"{{{', '.join(pairs)}}}"
        shown = ", ".join([self._repr(item, level + 1, inside) for item in object])
        if issubclass(cls, list):
            return f"[{shown}]"
        return f"({shown},)" if len(object) == 1 else f"({shown})"

    def _format(self, object, write, indent, allowance, inside, level):
        if id(object) in inside:
            write(f"<Recursion on {type(object).__name__} with id={id(object)}>")
            return
        shown = self._repr(object, level, inside)
        if len(shown) > self._width - indent - allowance:
            layout = self._layout(object)
            if layout is not None:
                layout(object, write, indent, allowance + 1, inside + (id(object),), level + 1)
                return
        write(shown)

    def _layout(self, object):
        show = type(object).__repr__
        for cls, layout in ((dict, self._dict), (list, self._list), (tuple, self._tuple), (set, self._set),
                            (frozenset, self._set), (str, self._str), (bytes, self._bytes),
                            (bytearray, self._bytearray), (MappingProxyType, self._proxy)):
            if show is cls.__repr__:
                return layout
        # Who has made such an object has imported its module.
        kept = sys.modules.get("collections")
        for name, layout in (("OrderedDict", self._ordered), ("defaultdict", self._default), ("Counter", self._counter),
                             ("ChainMap", self._chain), ("deque", self._deque), ("UserDict", self._user),
                             ("UserList", self._user), ("UserString", self._user)):
            if kept is not None and show is getattr(kept, name).__repr__:
                return layout if layout in (self._chain, self._user) or len(object) else None
        if show is SimpleNamespace.__repr__:
            return self._namespace
        if getattr(type(object), "__dataclass_fields__", None) and "<lambda>" not in show.__qualname__ \
                and hasattr(show, "__wrapped__"):
            return self._dataclass
        return None

    def _dict(self, object, write, indent, allowance, inside, level):
        write("{" + " " * (self._indent - 1))
        self._pairs(self._items(object), write, indent, allowance, inside, level)
        write("}")

    def _pairs(self, items, write, indent, allowance, inside, level):
        indent += self._indent
        for place, (key, value) in enumerate(items):
            shown = self._repr(key, level, inside)
            write(shown + ": ")
            last = place == len(items) - 1
            self._format(value, write, indent + len(shown) + 2, allowance if last else 1, inside, level)
            if not last:
                write(",\n" + " " * indent)

    def _dataclass(self, object, write, indent, allowance, inside, level):
        items = [(f.name, getattr(object, f.name)) for f in object.__dataclass_fields__.values() if f.repr]
        self._named(type(object).__name__, items, write, indent, allowance, inside, level)

    def _namespace(self, object, write, indent, allowance, inside, level):
        name = "namespace" if type(object) is SimpleNamespace else type(object).__name__
        self._named(name, list(object.__dict__.items()), write, indent, allowance, inside, level)

    def _named(self, name, items, write, indent, allowance, inside, level):
        indent += len(name) + 1
        write(name + "(")
        for place, (name, value) in enumerate(items):
            last = place == len(items) - 1
            write(name + "=")
            if id(value) in inside:
                write("...")
            else:
                self._format(value, write, indent + len(name) + 1, allowance - 1 if last else 1, inside, level)
            if not last:
                write(",\n" + " " * indent)
        write(")")

    def _within(self, object, parts, write, indent, allowance, inside, level):
        """What a class's name and brackets stand around."""
        name = type(object).__name__
        write(name + "(")
        indent += len(name) + 1
        for place, part in enumerate(parts):
            last = place == len(parts) - 1
            self._format(part, write, indent, allowance if last else 1, inside, level)
            write(")" if last else ",\n" + " " * indent)

    def _ordered(self, object, write, indent, allowance, inside, level):
        self._within(object, [list(object.items())], write, indent, allowance, inside, level)

    def _proxy(self, object, write, indent, allowance, inside, level):
        self._within(object, [dict(object)], write, indent, allowance, inside, level)

    def _chain(self, object, write, indent, allowance, inside, level):
        self._within(object, object.maps, write, indent, allowance, inside, level)

    def _user(self, object, write, indent, allowance, inside, level):
        self._format(object.data, write, indent, allowance - 1, inside, level - 1)

    def _default(self, object, write, indent, allowance, inside, level):
        name = type(object).__name__
        indent += len(name) + 1
        write(f"{name}({self._repr(object.default_factory, level, inside)},\n{' ' * indent}")
        self._dict(object, write, indent, allowance + 1, inside, level)
        write(")")

    def _counter(self, object, write, indent, allowance, inside, level):
        name = type(object).__name__
        write(name + "({" + " " * (self._indent - 1))
        self._pairs(object.most_common(), write, indent + len(name) + 1, allowance + 1, inside, level)
        write("})")

    def _deque(self, object, write, indent, allowance, inside, level):
        name = type(object).__name__
        indent += len(name) + 1
        write(name + "([")
        most = object.maxlen
        self._sequence(object, write, indent, allowance + 1 if most is None else 2, inside, level)
        write("])" if most is None else f"],\n{' ' * indent}maxlen={most})")

    def _bytes(self, object, write, indent, allowance, inside, level):
        allowance -= 1
        if len(object) <= 4:
            write(repr(object))
            return
        if level == 1:
            indent, allowance = indent + 1, allowance + 1
        chunks, width = [b""], self._width - indent
        for place in range(0, len(object), 4):
            if place == len(object) // 4 * 4:
                width -= allowance
            longer = chunks[-1] + object[place:place + 4]
            if len(repr(longer)) > width and chunks[-1]:
                chunks.append(object[place:place + 4])
            else:
                chunks[-1] = longer
        shown = ("\n" + " " * indent).join(map(repr, chunks))
        write(f"({shown})" if level == 1 else shown)

    def _bytearray(self, object, write, indent, allowance, inside, level):
        write("bytearray(")
        self._bytes(bytes(object), write, indent + 10, allowance + 1, inside, level + 1)
        write(")")

    def _list(self, object, write, indent, allowance, inside, level):
        write("[")
        self._sequence(object, write, indent, allowance, inside, level)
        write("]")

    def _tuple(self, object, write, indent, allowance, inside, level):
        write("(")
        end = ",)" if len(object) == 1 else ")"
        self._sequence(object, write, indent, allowance - 1 + len(end), inside, level)
        write(end)

    def _set(self, object, write, indent, allowance, inside, level):
        if not object:
            write(repr(object))
            return
        name = type(object).__name__
        start, end = ("{", "}") if type(object) is set else (name + "({", "})")
        if type(object) is not set:
            indent += len(name) + 1
        write(start)
        self._sequence(_sorted(object), write, indent, allowance - 1 + len(end), inside, level)
        write(end)

    def _sequence(self, items, write, indent, allowance, inside, level):
        indent += self._indent
        if self._indent > 1:
            write(" " * (self._indent - 1))
        separator, between = "", ",\n" + " " * indent
        width = room = self._width - indent + 1
        items = list(items)
        for place, item in enumerate(items):
            last = place == len(items) - 1
            if last:
                room -= allowance
                width -= allowance
            if self._compact:
                shown = self._repr(item, level, inside)
                if room < len(shown) + 2:
                    room = width
                    if separator:
                        separator = between
                if room >= len(shown) + 2:
                    room -= len(shown) + 2
                    write(separator)
                    separator = ", "
                    write(shown)
                    continue
            write(separator)
            separator = between
            self._format(item, write, indent, allowance if last else 1, inside, level)

    def _str(self, object, write, indent, allowance, inside, level):
        if not object:
            write(repr(object))
            return
        allowance -= 1
        chunks, lines = [], object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        most = self._width - indent
        for place, line in enumerate(lines):
            shown = repr(line)
            if place == len(lines) - 1:
                most -= allowance
            if len(shown) <= most:
                chunks.append(shown)
                continue
            parts = _words(line)
            room, current = self._width - indent, ""
            for number, part in enumerate(parts):
                candidate = current + part
                if number == len(parts) - 1 and place == len(lines) - 1:
                    room -= allowance
                if len(repr(candidate)) > room:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            write(shown)
            return
        if level == 1:
            write("(")
        write(("\n" + " " * indent).join(chunks))
        if level == 1:
            write(")")


def _words(text):
    """Words, each with the blanks behind it."""
    words, start = [], 0
    for place in range(1, len(text)):
        if not text[place].isspace() and text[place - 1].isspace():
            words.append(text[start:place])
            start = place
    return [*words, text[start:]]
