"""Regular expressions: a tree (`_regex_parser`) becomes functions that call each other, and back when they fail."""

from _regex_parser import ASCII, DOTALL, IGNORECASE, MULTILINE, VERBOSE, MAXREPEAT, Parser, PatternError, width
from enum import IntFlag, KEEP

__all__ = ["match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape",
           "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE",
           "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag", "PatternError"]

error = PatternError


class RegexFlag(IntFlag, boundary=KEEP):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = 128

    def __repr__(self):
        names = [f"re.{flag.name}" for flag in sorted(RegexFlag, key=int) if flag._value_ & self._value_]
        return "|".join(names) or "re.NOFLAG"

    __str__ = object.__str__


NOFLAG = RegexFlag.NOFLAG
A = ASCII = RegexFlag.ASCII
I = IGNORECASE = RegexFlag.IGNORECASE
L = LOCALE = RegexFlag.LOCALE
U = UNICODE = RegexFlag.UNICODE
M = MULTILINE = RegexFlag.MULTILINE
S = DOTALL = RegexFlag.DOTALL
X = VERBOSE = RegexFlag.VERBOSE
DEBUG = RegexFlag.DEBUG


def _is_word(char):
    return char.isalnum() or char == "_"


_IN_CATEGORY = {"d": str.isdecimal, "s": str.isspace, "w": _is_word}


def _category(letter, ascii):
    found = _IN_CATEGORY[letter.lower()]
    test = (lambda char: char.isascii() and found(char)) if ascii else found
    return (lambda char: not test(char)) if letter.isupper() else test


def _single(node):
    """A test of one character, if that is all that the node is."""
    kind = node[0]
    if kind == "char":
        char = node[1]
        if node[2] and char.lower() != char.upper():
            folded = char.lower()
            return lambda other: other.lower() == folded
        return lambda other: other == char
    if kind == "dot":
        return (lambda char: True) if node[1] else (lambda char: char != "\n")
    if kind == "category":
        return _category(node[1], node[2])
    if kind == "class":
        return _class(node)
    return None


def _class(node):
    _, negated, items, ignore = node
    chars = {item[1] for item in items if item[0] == "char"}
    ranges = [(item[1], item[2]) for item in items if item[0] == "range"]
    tests = [_category(item[1], item[2]) for item in items if item[0] == "category"]

    def inside(char):
        if char in chars:
            return True
        for low, high in ranges:
            if low <= char <= high:
                return True
        for test in tests:
            if test(char):
                return True
        return False

    if ignore:
        exact = inside
        inside = lambda char: exact(char) or exact(char.lower()) or exact(char.upper())
    if negated:
        return lambda char: not inside(char)
    return inside


# Every node becomes a function of the search and a place. It gives the place where the whole pattern ends, by calling what
# comes after it, or None.


def _build(node, after):
    return _BUILDERS[node[0]](node, after)


def _build_single(node, after):
    test = _single(node)

    def match(search, place):
        if place < search.end and test(search.text[place]):
            return after(search, place + 1)
        return None
    return match


def _build_text(text, after):
    length = len(text)

    def match(search, place):
        if search.text.startswith(text, place) and place + length <= search.end:
            return after(search, place + length)
        return None
    return match


def _build_sequence(node, after):
    items, end = node[1], len(node[1])
    while end:
        start = end
        while start and items[start - 1][0] == "char" and not items[start - 1][2]:
            start -= 1
        if end - start > 1:
            after = _build_text("".join([item[1] for item in items[start:end]]), after)
            end = start
        else:
            end -= 1
            after = _build(items[end], after)
    return after


def _build_any(node, after):
    branches = [_build(branch, after) for branch in node[1]]

    def match(search, place):
        for branch in branches:
            found = branch(search, place)
            if found is not None:
                return found
        return None
    return match


def _build_group(node, after):
    return _build(node[1], after)


def _build_capture(node, after):
    number = node[1]

    def leave(search, place):
        old = search.spans[number], search.last
        search.spans[number] = search.starts[number], place
        search.last = number
        found = after(search, place)
        if found is None:
            search.spans[number], search.last = old
        return found

    inside = _build(node[2], leave)

    def match(search, place):
        old = search.starts[number]
        search.starts[number] = place
        found = inside(search, place)
        if found is None:
            search.starts[number] = old
        return found
    return match


def _build_repeat(node, after):
    _, item, least, most, how = node
    if how == "possessive":
        return _build_atomic(("atomic", ("repeat", item, least, most, "greedy")), after)
    test = _single(item)
    if test is not None:
        return (_repeat_single if how == "greedy" else _repeat_single_lazily)(test, least, most, after)
    return _repeat_any(item, least, most, how == "greedy", after)


def _repeat_single(test, least, most, after):
    def match(search, place):
        text, start = search.text, place
        end = min(search.end, place + most)
        while place < end and test(text[place]):
            place += 1
        least_end = start + least
        while place >= least_end:
            found = after(search, place)
            if found is not None:
                return found
            place -= 1
        return None
    return match


def _repeat_single_lazily(test, least, most, after):
    def match(search, place):
        text, count = search.text, 0
        while True:
            if count >= least:
                found = after(search, place)
                if found is not None:
                    return found
            if count == most or place >= search.end or not test(text[place]):
                return None
            place += 1
            count += 1
    return match


def _repeat_any(item, least, most, greedy, after):
    def again(search, place):
        count, start = search.loops[-1]
        if place == start and count >= least:
            # Nothing was matched: once more would go on for ever.
            return leave(search, place)
        return turn(search, place, count + 1)

    def leave(search, place):
        held = search.loops.pop()
        found = after(search, place)
        search.loops.append(held)
        return found

    inside = _build(item, again)

    def turn(search, place, count):
        if count < least:
            return enter_again(search, place, count)
        if greedy:
            found = enter_again(search, place, count) if count < most else None
            return leave(search, place) if found is None else found
        found = leave(search, place)
        return enter_again(search, place, count) if found is None and count < most else found

    def enter_again(search, place, count):
        held = search.loops[-1]
        search.loops[-1] = count, place
        spans, starts = search.spans[:], search.starts[:]
        found = inside(search, place)
        if found is None:
            search.loops[-1] = held
            search.spans[:], search.starts[:] = spans, starts
        return found

    def match(search, place):
        search.loops.append((0, -1))
        found = turn(search, place, 0)
        search.loops.pop()
        return found
    return match


def _build_at(node, after):
    where = node[1]
    if where in ("word", "not_word"):
        wanted = where == "word"
        test = _category("w", node[2])

        def match(search, place):
            before = place > 0 and test(search.text[place - 1])
            behind = place < search.end and test(search.text[place])
            return after(search, place) if (before != behind) == wanted else None
        return match
    test = {
        "start": lambda search, place: place == 0,
        "line": lambda search, place: place == 0 or search.text[place - 1] == "\n",
        "very_end": lambda search, place: place == search.end,
        "end": lambda search, place: place == search.end or place == search.end - 1 and search.text[place] == "\n",
        "line_end": lambda search, place: place == search.end or search.text[place] == "\n",
    }[where]
    return lambda search, place: after(search, place) if test(search, place) else None


def _build_same(node, after):
    _, number, ignore = node

    def match(search, place):
        span = search.spans[number]
        if span is None:
            return None
        wanted = search.text[span[0]:span[1]]
        end = place + len(wanted)
        given = search.text[place:end]
        if end <= search.end and (given == wanted or ignore and given.lower() == wanted.lower()):
            return after(search, end)
        return None
    return match


def _done(search, place):
    return place


def _alone(search, matcher, place):
    """A match within the pattern that nothing outside can change any more."""
    loops, search.loops = search.loops, []
    found = matcher(search, place)
    search.loops = loops
    return found


def _build_look(node, after):
    _, inside, ahead, wanted = node
    matcher = _build(inside, _done)
    low, high = width(inside)
    if not ahead and low != high:
        raise PatternError("look-behind requires fixed-width pattern")

    def match(search, place):
        start = place if ahead else place - low
        spans = search.spans[:]
        found = _alone(search, matcher, start) if start >= 0 else None
        if not ahead and found is not None and found != place:
            found = None
        if (found is not None) != wanted:
            search.spans[:] = spans
            return None
        result = after(search, place)
        if result is None:
            search.spans[:] = spans
        return result
    return match


def _build_atomic(node, after):
    matcher = _build(node[1], _done)

    def match(search, place):
        spans = search.spans[:]
        found = _alone(search, matcher, place)
        result = None if found is None else after(search, found)
        if result is None:
            search.spans[:] = spans
        return result
    return match


def _build_if(node, after):
    _, number, yes, no = node
    yes, no = _build(yes, after), _build(no, after)
    return lambda search, place: (yes if search.spans[number] is not None else no)(search, place)


_BUILDERS = {
    "char": _build_single, "dot": _build_single, "category": _build_single, "class": _build_single,
    "sequence": _build_sequence, "any": _build_any, "group": _build_group, "capture": _build_capture,
    "repeat": _build_repeat, "at": _build_at, "same": _build_same, "look": _build_look, "atomic": _build_atomic,
    "if": _build_if,
}


class _Search:
    """What changes while a match is looked for."""

    __slots__ = ("text", "end", "spans", "starts", "loops", "last")

    def __init__(self, text, end, groups):
        self.text, self.end = text, end
        self.spans, self.starts = [None] * (groups + 1), [0] * (groups + 1)
        self.loops, self.last = [], None


def _prefix(node):
    """The text that every match begins with."""
    text = ""
    if node[0] == "sequence":
        for item in node[1]:
            if item[0] != "char" or item[2]:
                break
            text += item[1]
    return text


class Pattern:
    __module__ = "re"

    def __init__(self, pattern, flags):
        parser = Parser(pattern, int(flags))
        tree = parser.parse()
        self.pattern, self.groups, self.groupindex = pattern, parser.groups, parser.names
        self.flags = parser.flags | (32 if isinstance(pattern, str) and not parser.flags & 256 else 0)
        self._prefix = _prefix(tree)
        try:
            self._match = _build(tree, _done)
            self._full = _build(tree, lambda search, place: place if place == search.end else None)
        except PatternError as error:
            raise PatternError(error.msg, None, None) from None

    def _text(self, string):
        if isinstance(string, str):
            if not isinstance(self.pattern, str):
                raise TypeError("cannot use a bytes pattern on a string-like object")
            return string
        if isinstance(string, (bytes, bytearray, memoryview)):
            if isinstance(self.pattern, str):
                raise TypeError("cannot use a string pattern on a bytes-like object")
            return bytes(string).decode("latin-1")
        raise TypeError(f"expected string or bytes-like object, got {type(string).__name__!r}")

    def _at(self, text, string, place, end, matcher, pos=0):
        search = _Search(text, end, self.groups)
        found = matcher(search, place)
        if found is None:
            return None
        search.spans[0] = place, found
        return Match(self, string, pos, end, search.spans, search.last)

    def _bounds(self, text, pos, endpos):
        end = len(text) if endpos is None else max(0, min(endpos, len(text)))
        return max(0, min(pos, len(text))), end

    def match(self, string, pos=0, endpos=None):
        text = self._text(string)
        pos, end = self._bounds(text, pos, endpos)
        return self._at(text, string, pos, end, self._match, pos) if pos <= end else None

    def fullmatch(self, string, pos=0, endpos=None):
        text = self._text(string)
        pos, end = self._bounds(text, pos, endpos)
        return self._at(text, string, pos, end, self._full, pos) if pos <= end else None

    def search(self, string, pos=0, endpos=None):
        text = self._text(string)
        pos, end = self._bounds(text, pos, endpos)
        return self._find(text, string, pos, end, pos)

    def _find(self, text, string, place, end, pos=0, not_empty_at=-1):
        prefix = self._prefix
        while place <= end:
            if prefix:
                place = text.find(prefix, place, end)
                if place < 0:
                    return None
            found = self._at(text, string, place, end, self._match, pos)
            if found is not None and not (place == not_empty_at and found.end() == place):
                return found
            if found is not None:
                found = self._not_empty(text, string, place, end, pos)
                if found is not None:
                    return found
            place += 1
        return None

    def _not_empty(self, text, string, place, end, pos):
        """A match at a place that is not empty, where the first one found is."""
        matcher = _build(Parser(self.pattern, self.flags).parse(),
                         lambda search, at: at if at != place else None)
        return self._at(text, string, place, end, matcher, pos)

    def finditer(self, string, pos=0, endpos=None):
        text = self._text(string)
        pos, end = self._bounds(text, pos, endpos)
        return self._iterate(text, string, pos, end)

    def _iterate(self, text, string, pos, end):
        place, last = pos, -1
        while place <= end:
            found = self._find(text, string, place, end, pos, last)
            if found is None:
                return
            yield found
            place = found.end()
            last = place if found.start() == place else -1

    def findall(self, string, pos=0, endpos=None):
        found = []
        for match in self.finditer(string, pos, endpos):
            if self.groups == 0:
                found.append(match.group())
            elif self.groups == 1:
                found.append(match.groups(string[:0])[0])
            else:
                found.append(match.groups(string[:0]))
        return found

    def split(self, string, maxsplit=0):
        parts, last = [], 0
        for count, match in enumerate(self.finditer(string)):
            if maxsplit and count >= maxsplit:
                break
            parts.append(string[last:match.start()])
            parts.extend(match.groups())
            last = match.end()
        return [*parts, string[last:]]

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def subn(self, repl, string, count=0):
        made, parts, last = 0, [], 0
        expand = repl if callable(repl) else _template(self, repl)
        for match in self.finditer(string):
            if count and made >= count:
                break
            parts.append(string[last:match.start()])
            parts.append(expand(match))
            last = match.end()
            made += 1
        parts.append(string[last:])
        return string[:0].join(parts), made

    def scanner(self, string, pos=0, endpos=None):
        raise NotImplementedError("not supported by this page's interpreter: scanner of a pattern")

    def __repr__(self):
        shown = self.flags & ~32 if isinstance(self.pattern, str) else self.flags
        flags = f", {RegexFlag(shown)!r}" if shown else ""
        return f"re.compile({self.pattern!r}{flags})"

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return (self.pattern, self.flags) == (other.pattern, other.flags)

    def __hash__(self):
        return hash((self.pattern, self.flags))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return _compile, (self.pattern, self.flags)


def _template(pattern, repl):
    """A replacement as a function of a match."""
    bytes_like = not isinstance(repl, str)
    text = repl.decode("latin-1") if bytes_like else repl
    parts, literal, place = [], "", 0
    while place < len(text):
        char = text[place]
        if char != "\\":
            literal += char
            place += 1
            continue
        following = text[place + 1:place + 2]
        if following == "":
            raise PatternError("bad escape (end of pattern)", repl, place)
        if following == "g":
            if text[place + 2:place + 3] != "<":
                raise PatternError("missing <", repl, place + 2)
            end = text.find(">", place)
            if end < 0:
                raise PatternError("missing >, unterminated name", repl, place + 3)
            name = text[place + 3:end]
            if not name:
                raise PatternError("missing group name", repl, place + 3)
            number = int(name) if name.isdigit() else pattern.groupindex.get(name)
            if number is None:
                raise IndexError(f"unknown group name {name!r}")
            if number > pattern.groups:
                raise PatternError(f"invalid group reference {number}", repl, place + 3)
            parts += [literal, number]
            literal, place = "", end + 1
        elif following == "0" or following.isdigit() and text[place + 2:place + 4].isdigit() and len(
                text[place + 2:place + 4]) == 2 and text[place + 1] in "0123":
            end = place + 2
            while end < min(len(text), place + 4) and text[end] in "01234567":
                end += 1
            literal += chr(int(text[place + 1:end], 8))
            place = end
        elif following.isdigit():
            end = place + 3 if text[place + 2:place + 3].isdigit() and text[place + 2:place + 3] else place + 2
            number = int(text[place + 1:end])
            if number > pattern.groups:
                raise PatternError(f"invalid group reference {number}", repl, place + 1)
            parts += [literal, number]
            literal, place = "", end
        else:
            known = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "\\": "\\"}
            if following in known:
                literal += known[following]
            elif following.isascii() and following.isalpha():
                raise PatternError(f"bad escape \\{following}", repl, place)
            else:
                literal += "\\" + following
            place += 2
    parts.append(literal)
    back = (lambda part: part.encode("latin-1")) if bytes_like else (lambda part: part)
    parts = [back(part) if isinstance(part, str) else part for part in parts]
    empty = b"" if bytes_like else ""

    def expand(match):
        return empty.join([match.group(part) or empty if isinstance(part, int) else part for part in parts])
    return expand


class Match:
    __module__ = "re"

    def __init__(self, pattern, string, pos, endpos, spans, last):
        self.re, self.string, self.pos, self.endpos, self._spans, self.lastindex = (pattern, string, pos, endpos, spans,
                                                                                    last)

    @property
    def lastgroup(self):
        for name, number in self.re.groupindex.items():
            if number == self.lastindex:
                return name
        return None

    @property
    def regs(self):
        return tuple([(-1, -1) if span is None else span for span in self._spans])

    def _number(self, group):
        if isinstance(group, int):
            if 0 <= group < len(self._spans):
                return group
        elif group in self.re.groupindex:
            return self.re.groupindex[group]
        raise IndexError("no such group")

    def __getitem__(self, group):
        span = self._spans[self._number(group)]
        return None if span is None else self.string[span[0]:span[1]]

    def group(self, *groups):
        if not groups:
            return self[0]
        return self[groups[0]] if len(groups) == 1 else tuple([self[group] for group in groups])

    def groups(self, default=None):
        found = [self[number] for number in range(1, len(self._spans))]
        return tuple([default if text is None else text for text in found])

    def groupdict(self, default=None):
        return {name: default if self[name] is None else self[name] for name in self.re.groupindex}

    def span(self, group=0, /):
        span = self._spans[self._number(group)]
        return (-1, -1) if span is None else span

    def start(self, group=0, /):
        return self.span(group)[0]

    def end(self, group=0, /):
        return self.span(group)[1]

    def expand(self, template):
        return _template(self.re, template)(self)

    def __bool__(self):
        return True

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        return f"<re.Match object; span={self.span()}, match={self[0]!r}>"


_cache = {}
_MAXCACHE = 512


def _compile(pattern, flags):
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, (str, bytes)):
        raise TypeError("first argument must be string or compiled pattern")
    key = type(pattern), pattern, int(flags)
    found = _cache.get(key)
    if found is None:
        if len(_cache) >= _MAXCACHE:
            del _cache[next(iter(_cache))]
        found = _cache[key] = Pattern(pattern, flags)
    return found


def compile(pattern, flags=0): return _compile(pattern, flags)
def match(pattern, string, flags=0): return _compile(pattern, flags).match(string)
def fullmatch(pattern, string, flags=0): return _compile(pattern, flags).fullmatch(string)
def search(pattern, string, flags=0): return _compile(pattern, flags).search(string)
def findall(pattern, string, flags=0): return _compile(pattern, flags).findall(string)
def finditer(pattern, string, flags=0): return _compile(pattern, flags).finditer(string)
def split(pattern, string, maxsplit=0, flags=0): return _compile(pattern, flags).split(string, maxsplit)
def sub(pattern, repl, string, count=0, flags=0): return _compile(pattern, flags).sub(repl, string, count)
def subn(pattern, repl, string, count=0, flags=0): return _compile(pattern, flags).subn(repl, string, count)


def purge():
    _cache.clear()


_SPECIAL = {ord(char): "\\" + char for char in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_SPECIAL)
    return str(pattern, "latin-1").translate(_SPECIAL).encode("latin-1")
