"""Values as JSON."""

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f", "\b": "\\b"}


def _character(char, ensure_ascii):
    if char in _ESCAPES:
        return _ESCAPES[char]
    code = ord(char)
    if code < 32 or ensure_ascii and 126 < code < 0x10000:
        return "\\u%04x" % code
    if ensure_ascii and code >= 0x10000:
        code -= 0x10000
        return "\\u%04x\\u%04x" % (0xD800 | code >> 10, 0xDC00 | code & 0x3FF)
    return char


class JSONEncoder:
    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = " " * indent if isinstance(indent, int) else indent
        self.item_separator = ", " if indent is None else ","
        self.key_separator = ": "
        if separators is not None:
            self.item_separator, self.key_separator = separators
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        parts = []
        self._value(o, parts.append, 0, [])
        return "".join(parts)

    def iterencode(self, o):
        yield self.encode(o)

    def _value(self, o, put, level, outer):
        if isinstance(o, str):
            put(self._text(o))
        elif o is None:
            put("null")
        elif o is True:
            put("true")
        elif o is False:
            put("false")
        elif isinstance(o, int):
            put(int.__repr__(o))
        elif isinstance(o, float):
            put(self._float(o))
        else:
            if any([o is seen for seen in outer]):
                raise ValueError("Circular reference detected")
            outer.append(o)
            if isinstance(o, (list, tuple)):
                self._items(o, put, level, outer)
            elif isinstance(o, dict):
                self._pairs(o, put, level, outer)
            else:
                made = self.default(o)
                self._noted(f"{type(o).__name__} object", made, put, level, outer)
            outer.pop()

    def _noted(self, what, o, put, level, outer):
        """A part of an object: what is wrong with it is said of the whole, too."""
        try:
            self._value(o, put, level, outer)
        except BaseException as error:
            error.add_note(f"when serializing {what}")
            raise

    def _text(self, text):
        return '"' + "".join([_character(char, self.ensure_ascii) for char in text]) + '"'

    def _float(self, number):
        if number == number and number not in (float("inf"), float("-inf")):
            return float.__repr__(number)
        if not self.allow_nan:
            raise ValueError("Out of range float values are not JSON compliant: " + repr(number))
        return "NaN" if number != number else "Infinity" if number > 0 else "-Infinity"

    def _line(self, level):
        return "" if self.indent is None else "\n" + self.indent * level

    def _items(self, items, put, level, outer):
        if not items:
            return put("[]")
        before = "["
        for place, item in enumerate(items):
            put(before + self._line(level + 1))
            self._noted(f"{type(items).__name__} item {place}", item, put, level + 1, outer)
            before = self.item_separator
        put(self._line(level) + "]")

    def _pairs(self, pairs, put, level, outer):
        if not pairs:
            return put("{}")
        before = "{"
        for key, value in sorted(pairs.items()) if self.sort_keys else list(pairs.items()):
            name = self._key(key)
            if name is None:
                continue
            put(before + self._line(level + 1) + self._text(name) + self.key_separator)
            self._noted(f"{type(pairs).__name__} item {key!r}", value, put, level + 1, outer)
            before = self.item_separator
        put("{}" if before == "{" else self._line(level) + "}")

    def _key(self, key):
        if isinstance(key, str):
            return key
        if key is None or key is True or key is False:
            return {None: "null", True: "true", False: "false"}[key]
        if isinstance(key, int):
            return int.__repr__(key)
        if isinstance(key, float):
            return self._float(key)
        if self.skipkeys:
            return None
        raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")
