"""Representations that end where an object contains itself."""

import builtins
from functools import wraps
from types import _recursive_repr


def recursive_repr(fillvalue="..."):
    def decorate(function):
        return wraps(function)(_recursive_repr(fillvalue)(function))
    return decorate


def _sorted(items):
    """Sorted, if they can be compared."""
    try:
        return sorted(items)
    except Exception:
        return list(items)


class Repr:
    maxlevel, maxtuple, maxlist, maxdict, maxset, maxfrozenset, maxdeque, maxstring = 6, 6, 6, 4, 6, 6, 6, 30
    maxlong, maxother, fillvalue = 40, 30, "..."

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        method = getattr(self, f"repr_{type(x).__name__}", None)
        return self.repr_instance(x, level) if method is None else method(x, level)

    def _join(self, pieces, count, limit, left, right):
        if count > limit:
            pieces = [*pieces, self.fillvalue]
        return left + ", ".join(pieces) + right

    def _items(self, x, level, left, right, limit, trail=""):
        if level <= 0 and x:
            return left + self.fillvalue + right
        pieces = [self.repr1(item, level - 1) for _, item in zip(range(limit), x)]
        return self._join(pieces, len(x), limit, left, trail + right if len(x) == 1 else right)

    def repr_deque(self, x, level):
        return self._items(x, level, "deque([", "])", self.maxdeque)

    def repr_tuple(self, x, level):
        return self._items(x, level, "(", ")", self.maxtuple, ",")

    def repr_list(self, x, level):
        return self._items(x, level, "[", "]", self.maxlist)

    def repr_set(self, x, level):
        return self._items(_sorted(x), level, "{", "}", self.maxset) if x else "set()"

    def repr_frozenset(self, x, level):
        return self._items(_sorted(x), level, "frozenset({", "})", self.maxfrozenset) if x else "frozenset()"

    def repr_dict(self, x, level):
        if level <= 0 and x:
            return "{" + self.fillvalue + "}"
        pieces = [f"{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}"
                  for _, key in zip(range(self.maxdict), _sorted(x))]
        return self._join(pieces, len(x), self.maxdict, "{", "}")

    def _shorten(self, text, limit):
        if len(text) <= limit:
            return text
        front = max(0, (limit - 3) // 2)
        back = max(0, limit - 3 - front)
        return text[:front] + self.fillvalue + text[len(text) - back:]

    def repr_str(self, x, level):
        text = builtins.repr(x[:self.maxstring])
        if len(text) > self.maxstring:
            front = max(0, (self.maxstring - 3) // 2)
            back = max(0, self.maxstring - 3 - front)
            text = builtins.repr(x[:front] + x[len(x) - back:])
            text = text[:front] + self.fillvalue + text[len(text) - back:]
        return text

    def repr_int(self, x, level):
        return self._shorten(builtins.repr(x), self.maxlong)

    def repr_instance(self, x, level):
        return self._shorten(builtins.repr(x), self.maxother)


aRepr = Repr()
repr = aRepr.repr
