"""Functions put together from instructions: what CPython's library writes as text and compiles when it runs."""

from opcode import opmap, _inline_cache_entries
from types import _make_function


class Assembler:
    """A function in the making. Lines count as in the text that CPython would compile."""

    def __init__(self, name, parameters, keyword_only=(), first_line=1):
        self.name, self.locals = name, [*parameters, *keyword_only]
        self.sizes = len(parameters), len(keyword_only)
        self.first_line = self.line = first_line
        self.names, self.constants, self.globals = [], [None], {}
        self.code, self.lines = bytearray(), []
        self.emit("RESUME", 0)

    def emit(self, name, argument=0):
        start = len(self.code)
        if argument > 255:
            self.code += bytes((opmap["EXTENDED_ARG"], argument >> 8))
        self.code += bytes((opmap[name], argument & 255))
        self.code += bytes(2 * _inline_cache_entries.get(name, 0))
        self.lines.append((self.line, (len(self.code) - start) // 2))

    def place(self, names, name):
        if name not in names:
            names.append(name)
        return names.index(name)

    def load(self, name):
        self.emit("LOAD_FAST_BORROW", self.locals.index(name))

    def constant(self, value):
        self.emit("LOAD_CONST", self.place(self.constants, value))

    def load_global(self, name, value, called=False):
        self.globals[name] = value
        self.emit("LOAD_GLOBAL", 2 * self.place(self.names, name) + called)

    def attribute(self, name, called=False):
        self.emit("LOAD_ATTR", 2 * self.place(self.names, name) + called)

    def store_attribute(self, name):
        self.emit("STORE_ATTR", self.place(self.names, name))

    def skip_unless(self):
        """Jumps if the topmost value is false; `here` says where to."""
        self.emit("POP_JUMP_IF_FALSE")
        jump = len(self.code)
        self.emit("NOT_TAKEN")
        return jump

    def here(self, jump):
        self.code[jump - 3] = (len(self.code) - jump) // 2

    def finish(self, qualname, stack):
        lines, last = bytearray(), self.first_line
        for line, units in self.lines:
            while units:
                part = min(units, 8)
                lines += bytes((0x80 | 13 << 3 | (part - 1), (line - last) << 1))
                units, last = units - part, line
        names = self.name, qualname, self.names, self.locals, self.constants
        sizes = (*self.sizes, stack, self.first_line)
        return _make_function(names, sizes, bytes(self.code), bytes(lines), self.globals)
