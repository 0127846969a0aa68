"""Regular expressions as trees: tuples of a kind and its parts."""

IGNORECASE, MULTILINE, DOTALL, VERBOSE, ASCII = 2, 8, 16, 64, 256
FLAGS = {"i": 2, "m": 8, "s": 16, "x": 64, "a": 256, "u": 32, "L": 4}
MAXREPEAT = 4294967295
_ESCAPES = {"a": "\a", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "\\": "\\"}
_CATEGORIES = "dDsSwW"


class PatternError(Exception):
    """What is wrong with a pattern, and where."""

    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg, self.pattern, self.pos = msg, pattern, pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            msg = f"{msg} at position {pos}"
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = f"{msg} (line {self.lineno}, column {self.colno})"
        super().__init__(msg)


class Parser:
    def __init__(self, pattern, flags):
        self.pattern = pattern
        self.text = pattern if isinstance(pattern, str) else pattern.decode("latin-1")
        self.place, self.flags, self.groups, self.names, self.open, self.asked = 0, flags, 0, {}, [], {}

    def error(self, message, back=0):
        return PatternError(message, self.pattern, self.place - back)

    def peek(self):
        return self.text[self.place:self.place + 1]

    def take(self, text):
        if self.text.startswith(text, self.place):
            self.place += len(text)
            return True
        return False

    def until(self, end, what):
        found = self.text.find(end, self.place)
        if found < 0:
            if self.place == len(self.text):
                raise self.error("missing " + what)
            raise PatternError(f"missing {end}, unterminated name", self.pattern, self.place)
        if found == self.place:
            raise self.error("missing " + what)
        name = self.text[self.place:found]
        self.place = found + 1
        return name

    def parse(self):
        tree = self.alternatives(self.flags)
        if self.place < len(self.text):
            raise self.error("unbalanced parenthesis")
        for number, begin in self.asked.items():
            if number > self.groups:
                raise PatternError(f"invalid group reference {number}", self.pattern, begin)
        return tree

    def alternatives(self, flags, first=True):
        branches = []
        while True:
            branch, flags = self.sequence(flags, first and not branches)
            branches.append(branch)
            if not self.take("|"):
                break
        return branches[0] if len(branches) == 1 else ("any", branches)

    def sequence(self, flags, start):
        items = []
        while self.place < len(self.text) and self.peek() not in "|)":
            if flags & VERBOSE:
                if self.peek().isspace():
                    self.place += 1
                    continue
                if self.take("#"):
                    end = self.text.find("\n", self.place)
                    self.place = len(self.text) if end < 0 else end + 1
                    continue
            begin = self.place
            if self.peek() == "(" and self.text.startswith("(?", self.place):
                changed = self.global_flags(start and not items)
                if changed is not None:
                    flags |= changed
                    self.flags |= changed
                    continue
            item = self.atom(flags)
            if item is not None:
                items.append(self.repeated(item, begin))
        return ("sequence", items), flags

    def global_flags(self, start):
        """`(?i)` at the start."""
        end = self.place + 2
        while self.text[end:end + 1] in tuple(FLAGS):
            end += 1
        if end == self.place + 2 or self.text[end:end + 1] != ")":
            return None
        if not start:
            raise PatternError("global flags not at the start of the expression", self.pattern, self.place)
        changed = 0
        for letter in self.text[self.place + 2:end]:
            changed |= FLAGS[letter]
        self.place = end + 1
        return changed

    def repeated(self, item, begin):
        start = self.place
        if self.take("*"):
            least, most = 0, MAXREPEAT
        elif self.take("+"):
            least, most = 1, MAXREPEAT
        elif self.take("?"):
            least, most = 0, 1
        elif self.peek() == "{":
            bounds = self.bounds()
            if bounds is None:
                return item
            least, most = bounds
        else:
            return item
        if item[0] in ("at",):
            raise PatternError("nothing to repeat", self.pattern, start)
        how = "greedy"
        if self.take("?"):
            how = "lazy"
        elif self.take("+"):
            how = "possessive"
        if self.peek() and self.peek() in "*+?":
            raise PatternError("multiple repeat", self.pattern, self.place)
        return ("repeat", item, least, most, how)

    def bounds(self):
        """`{2,5}`; nothing if the brace is no more than that."""
        end = self.text.find("}", self.place)
        inside = self.text[self.place + 1:end] if end > 0 else ""
        low, comma, high = inside.partition(",")
        if end < 0 or not inside or inside.strip("0123456789,") or inside == "," and False or not (low or comma):
            return None
        if low and not low.isdigit() or high and not high.isdigit():
            return None
        least, most = int(low or 0), (int(high) if high else MAXREPEAT) if comma else int(low)
        if most < least:
            raise PatternError("min repeat greater than max repeat", self.pattern, self.place + 1)
        self.place = end + 1
        return least, most

    def atom(self, flags):
        char = self.peek()
        self.place += 1
        if char == ".":
            return ("dot", bool(flags & DOTALL))
        if char == "^":
            return ("at", "line" if flags & MULTILINE else "start")
        if char == "$":
            return ("at", "line_end" if flags & MULTILINE else "end")
        if char == "(":
            return self.group(flags)
        if char == "[":
            return self.character_class(flags)
        if char == "\\":
            return self.escape(flags)
        if char in "*+?" or char == "{" and self._is_bounds():
            raise self.error("nothing to repeat", 1)
        return ("char", char, bool(flags & IGNORECASE))

    def _is_bounds(self):
        self.place -= 1
        try:
            start = self.place
            found = self.bounds() is not None
            self.place = start
            return found
        finally:
            self.place += 1

    def escape(self, flags):
        if self.place == len(self.text):
            raise self.error("bad escape (end of pattern)", 1)
        char = self.peek()
        self.place += 1
        ignore, ascii = bool(flags & IGNORECASE), bool(flags & ASCII) or not isinstance(self.pattern, str)
        if char in _CATEGORIES:
            return ("category", char, ascii)
        if char in "AbBZz":
            return ("at", {"A": "start", "Z": "very_end", "z": "very_end", "b": "word", "B": "not_word"}[char], ascii)
        following = self.text[self.place - 1:self.place + 2]
        if char == "0" or len(following) == 3 and not following.strip("01234567"):
            return ("char", self.octal(char), ignore)
        if char.isdigit():
            digits = char
            if self.peek().isdigit():
                digits += self.peek()
                self.place += 1
            number = int(digits)
            if number > self.groups:
                raise PatternError(f"invalid group reference {number}", self.pattern, self.place - len(digits))
            if number in self.open:
                raise PatternError("cannot refer to an open group", self.pattern, self.place - len(digits) - 1)
            return ("same", number, ignore)
        return ("char", self.plain_escape(char), ignore)

    def octal(self, digits):
        while len(digits) < 3 and self.peek() and self.peek() in "01234567":
            digits += self.peek()
            self.place += 1
        if int(digits, 8) > 0o377:
            raise self.error(f"octal escape value \\{digits} outside of range 0-0o377", 4)
        return chr(int(digits, 8))

    def plain_escape(self, char):
        if char in _ESCAPES:
            return _ESCAPES[char]
        if char in "xuU":
            count = {"x": 2, "u": 4, "U": 8}[char]
            digits = self.text[self.place:self.place + count]
            if len(digits) < count or digits.strip("0123456789abcdefABCDEF"):
                raise self.error(f"incomplete escape \\{char}{digits}", 2)
            self.place += count
            return chr(int(digits, 16))
        if char.isascii() and char.isalpha():
            raise self.error(f"bad escape \\{char}", 2)
        return char

    def character_class(self, flags):
        start, items, negated = self.place - 1, [], self.take("^")
        ignore, ascii = bool(flags & IGNORECASE), bool(flags & ASCII) or not isinstance(self.pattern, str)
        first = True
        while first or self.peek() != "]":
            if self.place >= len(self.text):
                raise PatternError("unterminated character set", self.pattern, start)
            first = False
            begin = self.place
            low = self.class_item(ascii)
            if self.peek() == "-" and self.text[self.place + 1:self.place + 2] not in ("]", ""):
                self.place += 1
                high = self.class_item(ascii)
                if low[0] != "char" or high[0] != "char" or high[1] < low[1]:
                    raise PatternError(f"bad character range {self.text[begin:self.place]}", self.pattern, begin)
                items.append(("range", low[1], high[1]))
            else:
                items.append(low)
        self.place += 1
        return ("class", negated, items, ignore)

    def class_item(self, ascii):
        char = self.peek()
        if char == "":
            raise self.error("unterminated character set")
        self.place += 1
        if char != "\\":
            return ("char", char)
        char = self.peek()
        self.place += 1
        if char in _CATEGORIES and char:
            return ("category", char, ascii)
        if char == "b":
            return ("char", "\b")
        if char and char in "01234567":
            return ("char", self.octal(char))
        return ("char", self.plain_escape(char))

    def group(self, flags):
        start = self.place - 1
        if not self.take("?"):
            return self.capture(flags, None, start)
        if self.take("P<"):
            return self.capture(flags, self.group_name(">"), start)
        if self.take("P="):
            name = self.until(")", "group name")
            if name not in self.names:
                raise PatternError(f"unknown group name {name!r}", self.pattern, self.place - len(name) - 1)
            return ("same", self.names[name], bool(flags & IGNORECASE))
        if self.take(":"):
            return self.close(("group", self.alternatives(flags, False)), start)
        if self.take("#"):
            end = self.text.find(")", self.place)
            if end < 0:
                raise PatternError("missing ), unterminated comment", self.pattern, start)
            self.place = end + 1
            return None
        for mark, ahead, wanted in (("=", True, True), ("!", True, False), ("<=", False, True), ("<!", False, False)):
            if self.take(mark):
                return self.close(("look", self.alternatives(flags, False), ahead, wanted), start)
        if self.take(">"):
            return self.close(("atomic", self.alternatives(flags, False)), start)
        if self.take("("):
            return self.conditional(flags, start)
        return self.scoped_flags(flags, start)

    def group_name(self, end):
        begin = self.place
        name = self.until(end, "group name")
        if not name.isidentifier():
            raise PatternError(f"bad character in group name {name!r}", self.pattern, begin)
        if name in self.names:
            raise PatternError(f"redefinition of group name {name!r} as group {self.groups + 1}; "
                               f"was group {self.names[name]}", self.pattern, begin)
        return name

    def capture(self, flags, name, start):
        self.groups += 1
        number = self.groups
        if name is not None:
            self.names[name] = number
        self.open.append(number)
        inside = self.alternatives(flags, False)
        self.open.remove(number)
        return self.close(("capture", number, inside), start)

    def close(self, node, start):
        if not self.take(")"):
            raise PatternError("missing ), unterminated subpattern", self.pattern, start)
        return node

    def conditional(self, flags, start):
        begin = self.place
        name = self.until(")", "group name")
        number = int(name) if name.isdigit() else self.names.get(name)
        if number is None:
            raise PatternError(f"unknown group name {name!r}", self.pattern, begin)
        if not number:
            raise PatternError("bad group number", self.pattern, begin)
        self.asked.setdefault(number, begin)
        yes, _ = self.sequence(flags, False)
        no = ("sequence", [])
        if self.take("|"):
            no, _ = self.sequence(flags, False)
            if self.peek() == "|":
                raise self.error("conditional backref with more than two branches")
        return self.close(("if", number, yes, no), start)

    def scoped_flags(self, flags, start):
        begin, on = self.place, True
        while self.peek() and self.peek() in "aiLmsux-":
            letter = self.peek()
            self.place += 1
            if letter == "-":
                on = False
            elif on:
                flags |= FLAGS[letter]
            else:
                flags &= ~FLAGS[letter]
        if self.place == begin or not self.take(":"):
            shown = self.text[start + 1:self.place + 1]
            raise PatternError(f"unknown extension {shown}" if self.peek() else "unexpected end of pattern",
                               self.pattern, start + 1)
        return self.close(("group", self.alternatives(flags, False)), start)


def width(node):
    """The fewest and the most characters that a tree matches."""
    kind = node[0]
    if kind in ("char", "dot", "category", "class"):
        return 1, 1
    if kind in ("at", "look"):
        return 0, 0
    if kind == "sequence":
        widths = [width(item) for item in node[1]]
        return sum(low for low, _ in widths), sum(high for _, high in widths)
    if kind == "any":
        widths = [width(item) for item in node[1]]
        return min(low for low, _ in widths), max(high for _, high in widths)
    if kind == "repeat":
        low, high = width(node[1])
        return low * node[2], high * node[3]
    if kind == "capture":
        return width(node[2])
    if kind == "if":
        (a, b), (c, d) = width(node[2]), width(node[3])
        return min(a, c), max(b, d)
    if kind == "same":
        return 0, MAXREPEAT
    return width(node[1])
