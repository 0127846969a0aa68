"""Values from JSON."""

_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_CONSTANTS = (("null", None), ("true", True), ("false", False), ("NaN", float("nan")), ("Infinity", float("inf")),
              ("-Infinity", float("-inf")))


class JSONDecodeError(ValueError):
    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(self, f"{msg}: line {lineno} column {colno} (char {pos})")
        self.msg, self.doc, self.pos, self.lineno, self.colno = msg, doc, pos, lineno, colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.object_pairs_hook = object_pairs_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant
        self.strict = strict

    def decode(self, s):
        read = _Reader(s, self)
        value, end = read.value(read.blank(0))
        end = read.blank(end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        return _Reader(s, self).value(idx)


class _Reader:
    def __init__(self, text, decoder):
        self.__dict__.update(vars(decoder), text=text)

    def fail(self, message, at):
        return JSONDecodeError(message, self.text, at)

    def blank(self, at):
        text = self.text
        while text[at:at + 1] in (" ", "\t", "\n", "\r"):
            at += 1
        return at

    def value(self, at):
        char = self.text[at:at + 1]
        if char == '"':
            return self.string(at + 1)
        if char == "{":
            return self.object(at + 1)
        if char == "[":
            return self.array(at + 1)
        for word, value in _CONSTANTS:
            if self.text.startswith(word, at):
                own = self.parse_constant is not None and isinstance(value, float)
                return self.parse_constant(word) if own else value, at + len(word)
        return self.number(at)

    def digits(self, at):
        while "0" <= self.text[at:at + 1] <= "9":
            at += 1
        return at

    def number(self, start):
        text = self.text
        first = start + (text[start:start + 1] == "-")
        end = first + 1 if text[first:first + 1] == "0" else self.digits(first)
        if end == first:
            raise self.fail("Expecting value", start)
        whole = end
        if text[end:end + 1] == "." and self.digits(end + 1) > end + 1:
            end = self.digits(end + 1)
        if text[end:end + 1] in ("e", "E"):
            exponent = end + 1 + (text[end + 1:end + 2] in ("+", "-"))
            if self.digits(exponent) > exponent:
                end = self.digits(exponent)
        parse = self.parse_int if end == whole else self.parse_float
        return parse(text[start:end]), end

    def string(self, at):
        text, begin, parts = self.text, at - 1, []
        while True:
            start = at
            while at < len(text) and text[at] not in '"\\' and (text[at] >= " " or not self.strict):
                at += 1
            parts.append(text[start:at])
            if at >= len(text):
                raise self.fail("Unterminated string starting at", begin)
            if text[at] == '"':
                return "".join(parts), at + 1
            if text[at] != "\\":
                raise self.fail("Invalid control character at", at)
            if at + 1 >= len(text):
                raise self.fail("Unterminated string starting at", begin)
            escape = text[at + 1]
            if escape == "u":
                char, at = self.unicode(at + 2)
                parts.append(char)
            elif escape in _ESCAPES:
                parts.append(_ESCAPES[escape])
                at += 2
            else:
                raise self.fail("Invalid \\escape", at)

    def hexadecimal(self, at):
        digits = self.text[at:at + 4]
        if len(digits) < 4 or digits.strip("0123456789abcdefABCDEF"):
            raise self.fail("Invalid \\uXXXX escape", at - 1)
        return int(digits, 16)

    def unicode(self, at):
        code, at = self.hexadecimal(at), at + 4
        if 0xD800 <= code < 0xDC00 and self.text.startswith("\\u", at):
            low = self.hexadecimal(at + 2)
            if 0xDC00 <= low < 0xE000:
                return chr(0x10000 + ((code - 0xD800) << 10 | low - 0xDC00)), at + 6
        return chr(code), at

    def array(self, at):
        items = []
        at = self.blank(at)
        if self.text[at:at + 1] == "]":
            return items, at + 1
        while True:
            item, at = self.value(at)
            items.append(item)
            at = self.blank(at)
            char = self.text[at:at + 1]
            if char == "]":
                return items, at + 1
            if char != ",":
                raise self.fail("Expecting ',' delimiter", at)
            comma, at = at, self.blank(at + 1)
            if self.text[at:at + 1] == "]":
                raise self.fail("Illegal trailing comma before end of array", comma)

    def object(self, at):
        pairs = []
        at = self.blank(at)
        if self.text[at:at + 1] == "}":
            return self.made(pairs), at + 1
        while True:
            if self.text[at:at + 1] != '"':
                raise self.fail("Expecting property name enclosed in double quotes", at)
            key, at = self.string(at + 1)
            at = self.blank(at)
            if self.text[at:at + 1] != ":":
                raise self.fail("Expecting ':' delimiter", at)
            value, at = self.value(self.blank(at + 1))
            pairs.append((key, value))
            at = self.blank(at)
            char = self.text[at:at + 1]
            if char == "}":
                return self.made(pairs), at + 1
            if char != ",":
                raise self.fail("Expecting ',' delimiter", at)
            comma, at = at, self.blank(at + 1)
            if self.text[at:at + 1] == "}":
                raise self.fail("Illegal trailing comma before end of object", comma)

    def made(self, pairs):
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs)
        made = {}
        for key, value in pairs:
            made[key] = value
        return made if self.object_hook is None else self.object_hook(made)


def loads(s, *, cls=None, **options):
    if isinstance(s, (bytes, bytearray)):
        s = s.decode().removeprefix("\ufeff")
    elif not isinstance(s, str):
        raise TypeError(f"the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}")
    elif s.startswith("\ufeff"):
        raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
    return (cls or JSONDecoder)(**options).decode(s)
