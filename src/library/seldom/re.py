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
    if kind == "group" or kind == "sequence" and len(node[1]) == 1:
        return _single(node[1] if kind == "group" else node[1][0])
    if kind == "any":
        tests = list(map(_single, node[1]))
        return None if None in tests else lambda char: any([test(char) for test in tests])
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


# A node that matches in one way at most, and leaves no trace, becomes a step: a function of the search and a place,
# which gives the place behind, or None. Every node becomes ways: a generator of all the places behind, the preferred ones
# first. What it has written down of groups it takes back when it is asked for another way. Whoever needs many of them
# keeps them in a list: calls are as deep as the pattern, not as what it matches.


def _is_step(node):
    kind = node[0]
    if kind == "look":
        # What is seen ahead may set groups, which then stay; what must not be seen sets none.
        return not (node[3] and _captures(node[1]))
    if kind == "group":
        return _is_step(node[1])
    if kind == "sequence":
        return all(map(_is_step, node[1]))
    return kind in ("at", "same") or _single(node) is not None


def _captures(node):
    return node[0] == "capture" or any([
        _captures(part) for parts in node for part in (parts if isinstance(parts, list) else (parts,))
        if isinstance(part, tuple)])


def _step(node):
    kind = node[0]
    if kind == "at":
        return _step_at(node)
    if kind == "same":
        return _step_same(node)
    if kind == "look":
        return _step_look(node)
    test = _single(node)
    if test is None:
        return _step(node[1]) if kind == "group" else _step_all([step for step, _ in _parts(node)])

    def step(search, place):
        return place + 1 if place < search.end and test(search.text[place]) else None
    return step


def _step_all(steps):
    def step(search, place):
        for single in steps:
            place = single(search, place)
            if place is None:
                return None
        return place
    return step


def _step_text(text):
    length = len(text)

    def step(search, place):
        return place + length if search.text.startswith(text, place, search.end) else None
    return step


def _step_at(node):
    where = node[1]
    if where in ("word", "not_word"):
        wanted = where == "word"
        test = _category("w", node[2])

        def holds(search, place):
            before = place > 0 and test(search.text[place - 1])
            behind = place < search.end and test(search.text[place])
            return (before != behind) == wanted
    else:
        holds = {
            "start": lambda search, place: place == 0,
            "line": lambda search, place: place == 0 or search.text[place - 1] == "\n",
            "very_end": lambda search, place: place == search.end,
            "end": lambda search, place: place == search.end or place == search.end - 1 and search.text[place] == "\n",
            "line_end": lambda search, place: place == search.end or search.text[place] == "\n",
        }[where]
    return lambda search, place: place if holds(search, place) else None


def _step_same(node):
    _, number, ignore = node

    def step(search, place):
        span = search.spans[number]
        if span is None:
            return None
        wanted = search.text[span[0]:span[1]]
        end = place + len(wanted)
        given = search.text[place:end]
        return end if end <= search.end and (given == wanted or ignore and given.lower() == wanted.lower()) else None
    return step


def _step_look(node):
    _, inside, ahead, wanted = node
    ways, low = _ways(inside), _width(node)

    def step(search, place):
        start = place if ahead else place - low
        spans, last = search.spans[:], search.last
        found = next(ways(search, start), None) if start >= 0 else None
        if (found is not None) != wanted or not wanted:
            search.spans[:], search.last = spans, last
        return place if (found is not None) == wanted else None
    return step


def _width(node):
    """How far back a look begins."""
    low, high = width(node[1])
    if not node[2] and low != high:
        raise PatternError("look-behind requires fixed-width pattern")
    return low


def _ways(node):
    if not _is_step(node):
        return _WAYS[node[0]](node)
    step = _step(node)

    def ways(search, place):
        place = step(search, place)
        if place is not None:
            yield place
    return ways


def _parts(node):
    """A sequence's parts: pairs of a function and whether it is a step; adjoining characters are one."""
    found, items, start = [], node[1], 0
    while start < len(items):
        end = start
        while end < len(items) and items[end][0] == "char" and not items[end][2]:
            end += 1
        if end - start > 1:
            found.append((_step_text("".join([item[1] for item in items[start:end]])), True))
            start = end
        else:
            one = _is_step(items[start])
            found.append(((_step if one else _ways)(items[start]), one))
            start += 1
    return found


def _ways_sequence(node):
    parts = _parts(node)
    if len(parts) == 1:
        return parts[0][0]
    count = len(parts)

    def ways(search, place):
        at, open = 0, []
        while True:
            while at < count:
                part, is_step = parts[at]
                if not is_step:
                    part = part(search, place)
                    open.append((at, part))
                    place = next(part, None)
                else:
                    place = part(search, place)
                if place is None:
                    break
                at += 1
            else:
                yield place
            while open:
                at, part = open[-1]
                place = next(part, None)
                if place is not None:
                    at += 1
                    break
                open.pop()
            else:
                return
    return ways


def _ways_any(node):
    branches = [_ways(branch) for branch in node[1]]

    def ways(search, place):
        for branch in branches:
            yield from branch(search, place)
    return ways


def _ways_capture(node):
    number, inside = node[1], _ways(node[2])

    def ways(search, place):
        for end in inside(search, place):
            old = search.spans[number], search.last
            search.spans[number], search.last = (place, end), number
            yield end
            search.spans[number], search.last = old
    return ways


def _ways_repeat(node):
    _, item, least, most, how = node
    if how == "possessive":
        return _ways_first(("atomic", ("repeat", item, least, most, "greedy")))
    test = _single(item)
    if test is not None:
        return (_repeat_single if how == "greedy" else _repeat_single_lazily)(test, least, most)
    return _repeat_any(_ways(item), least, most, how == "greedy")


def _repeat_single(test, least, most):
    def ways(search, place):
        text, start = search.text, place
        end = min(search.end, place + most)
        while place < end and test(text[place]):
            place += 1
        while place - start >= least:
            yield place
            place -= 1
    return ways


def _repeat_single_lazily(test, least, most):
    def ways(search, place):
        start, end = place, min(search.end, place + most)
        while True:
            if place - start >= least:
                yield place
            if place >= end or not test(search.text[place]):
                return
            place += 1
    return ways


def _repeat_any(item, least, most, greedy):
    def ways(search, place):
        turns = []
        while True:
            if not greedy and len(turns) >= least:
                yield place
            # After a turn that matched nothing, once more would go on for ever.
            if len(turns) < most and (len(turns) <= least or turns[-1][1] != place):
                turn = item(search, place)
                end = next(turn, None)
                if end is not None:
                    turns.append((turn, place))
                    place = end
                    continue
            if greedy and len(turns) >= least:
                yield place
            while turns:
                turn, start = turns[-1]
                place = next(turn, None)
                if place is not None:
                    break
                turns.pop()
                place = start
                if greedy and len(turns) >= least:
                    yield place
            else:
                return
    return ways


def _ways_first(node):
    """What nothing outside can change any more: an atomic group, or what is seen ahead."""
    inside = _ways(node[1])

    def ways(search, place):
        spans, last = search.spans[:], search.last
        for found in inside(search, place):
            yield found if node[0] == "atomic" else place
            break
        search.spans[:], search.last = spans, last
    return ways


def _ways_look(node):
    ways, low = _ways_first(node), _width(node)
    return ways if node[2] else lambda search, place: (
        (place for _ in ways(search, place - low)) if place >= low else iter(()))


def _ways_if(node):
    _, number, yes, no = node
    yes, no = _ways(yes), _ways(no)
    return lambda search, place: (yes if search.spans[number] is not None else no)(search, place)


_WAYS = {"sequence": _ways_sequence, "any": _ways_any, "group": lambda node: _ways(node[1]), "capture": _ways_capture,
         "repeat": _ways_repeat, "look": _ways_look, "atomic": _ways_first, "if": _ways_if}


class _Search:
    """What changes while a match is looked for."""

    __slots__ = ("text", "end", "spans", "last")

    def __init__(self, text, end, groups):
        self.text, self.end = text, end
        self.spans, self.last = [None] * (groups + 1), None


def _prefix(node):
    """The text that every match begins with."""
    text = ""
    if node[0] == "sequence":
        for item in node[1]:
            if item[0] != "char" or item[2]:
                break
            text += item[1]
    return text


def _starts(node):
    """A test of every match's first character, if that is easy to tell."""
    while node[0] in ("sequence", "capture", "group", "repeat"):
        if node[0] == "sequence" and not node[1] or node[0] == "repeat" and not node[2]:
            return None
        node = node[1][0] if node[0] == "sequence" else node[2] if node[0] == "capture" else node[1]
    if node[0] != "any":
        return _single(node)
    tests = list(map(_starts, node[1]))
    return None if None in tests else lambda char: any([test(char) for test in tests])


class Pattern:
    __module__ = "re"

    def __init__(self, pattern, flags):
        parser = Parser(pattern, int(flags))
        tree = parser.parse()
        self.pattern, self.groups, self.groupindex = pattern, parser.groups, parser.names
        self.flags = parser.flags | (32 if isinstance(pattern, str) and not parser.flags & 256 else 0)
        self._prefix = _prefix(tree)
        self._starts = _starts(tree)
        try:
            self._ways = _ways(tree)
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

    def _bounds(self, text, pos, endpos):
        end = len(text) if endpos is None else max(0, min(endpos, len(text)))
        return max(0, min(pos, len(text))), end

    def _at(self, search, string, place, pos, wanted):
        """A match at a place whose end is wanted."""
        for end in self._ways(search, place):
            if wanted(end):
                search.spans[0] = place, end
                return Match(self, string, pos, search.end, search.spans, search.last)
        return None

    def _only(self, string, pos, endpos, full):
        text = self._text(string)
        pos, end = self._bounds(text, pos, endpos)
        search = _Search(text, end, self.groups)
        return self._at(search, string, pos, pos, lambda place: not full or place == end) if pos <= end else None

    def match(self, string, pos=0, endpos=None):
        return self._only(string, pos, endpos, False)

    def fullmatch(self, string, pos=0, endpos=None):
        return self._only(string, pos, endpos, True)

    def search(self, string, pos=0, endpos=None):
        text = self._text(string)
        pos, end = self._bounds(text, pos, endpos)
        return self._find(text, string, pos, end, pos)

    def _find(self, text, string, place, end, pos=0, not_empty_at=-1):
        prefix, starts, search = self._prefix, self._starts, _Search(text, end, self.groups)
        while place <= end:
            if prefix:
                place = text.find(prefix, place, end)
                if place < 0:
                    return None
            elif starts is not None:
                while place < end and not starts(text[place]):
                    place += 1
                if place >= end:
                    return None
            found = self._at(search, string, place, pos, lambda behind: behind > place or place != not_empty_at)
            if found is not None:
                return found
            place += 1
        return None

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
        return f"re.compile({repr(self.pattern)[:200]}{flags})"

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
        return f"<re.Match object; span={self.span()}, match={repr(self[0])[:50]}>"


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


def _counted(method, name):
    """A function whose count should be named, which it warns of."""
    def function(pattern, *args, flags=0, **keywords):
        usual = 1 if method is Pattern.split else 2
        if len(args) > usual + 2:
            raise TypeError(f"{method.__name__}() takes from {usual + 1} to {usual + 3} positional arguments but "
                            f"{len(args) + 1} were given")
        if len(args) > usual:
            import warnings
            warnings.warn(f"{name!r} is passed as positional argument", DeprecationWarning, stacklevel=2)
            args, flags = args[:usual + 1], args[usual + 1] if len(args) > usual + 1 else flags
        return method(_compile(pattern, flags), *args, **keywords)
    function.__name__ = function.__qualname__ = method.__name__
    return function


split, sub, subn = _counted(Pattern.split, "maxsplit"), _counted(Pattern.sub, "count"), _counted(Pattern.subn, "count")


def purge():
    _cache.clear()


_SPECIAL = {ord(char): "\\" + char for char in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_SPECIAL)
    return str(pattern, "latin-1").translate(_SPECIAL).encode("latin-1")
