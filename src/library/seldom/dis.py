"""Listings of bytecode; what reads code objects is native."""

from collections import namedtuple
from opcode import (_rows, _text, EXTENDED_ARG, HAVE_ARGUMENT, cmp_op, hasarg, hascompare, hasconst, hasexc, hasfree,
                    hasjabs, hasjrel, hasjump, haslocal, hasname, opmap, opname, stack_effect)

__all__ = ["code_info", "dis", "disassemble", "distb", "disco", "findlinestarts", "findlabels", "show_code",
           "get_instructions", "Instruction", "Bytecode", "cmp_op", "hasarg", "hasconst", "hasname", "hasjrel", "hasjabs",
           "hasjump", "haslocal", "hascompare", "hasfree", "hasexc", "opname", "opmap", "HAVE_ARGUMENT",
           "EXTENDED_ARG", "stack_effect", "Positions"]

COMPILER_FLAG_NAMES = {
    1: "OPTIMIZED", 2: "NEWLOCALS", 4: "VARARGS", 8: "VARKEYWORDS", 16: "NESTED", 32: "GENERATOR", 64: "NOFREE",
    128: "COROUTINE", 256: "ITERABLE_COROUTINE", 512: "ASYNC_GENERATOR", 0x4000000: "HAS_DOCSTRING",
    0x8000000: "METHOD",
}

Positions = namedtuple("Positions", "lineno end_lineno col_offset end_col_offset", defaults=(None, None, None, None))

_Instruction = namedtuple(
    "_Instruction",
    "opname opcode arg argval argrepr offset start_offset starts_line line_number label positions cache_info",
    defaults=(None, None, None))


class Instruction(_Instruction):
    __slots__ = ()

    @property
    def oparg(self):
        return self.arg

    @property
    def baseopcode(self):
        return self.opcode

    @property
    def baseopname(self):
        return self.opname

    @property
    def is_jump_target(self):
        return self.label is not None

    @property
    def jump_target(self):
        return self.argval if self.opcode in hasjump else None

    def __str__(self):
        parts = ["   ", "     " if self.label is None else f"L{self.label}:", "", f"{self.opname:<20}"]
        if self.arg is not None:
            parts.append(f"{self.arg!r:>{5 - max(0, len(self.opname) - 20)}}")
            if self.argrepr:
                parts.append(f"({self.argrepr})")
        return " ".join(parts).rstrip()


def _refuse_options(adaptive, show_caches, show_offsets=False, show_positions=False):
    for name, given in (("adaptive", adaptive), ("show_caches", show_caches), ("show_offsets", show_offsets),
                        ("show_positions", show_positions)):
        if given:
            raise NotImplementedError(f"not supported by this page's interpreter: {name} of dis")


def _try_code(x):
    """The code of anything that has one, or the thing itself."""
    x = getattr(x, "__func__", x)
    for attribute in ("__code__", "gi_code", "ag_code", "cr_code"):
        found = getattr(x, attribute, None)
        if found is not None:
            return found
    return x


def _code_object(x):
    code = _try_code(x)
    if isinstance(code, str):
        raise NotImplementedError("not supported by this page's interpreter: dis of source text")
    if hasattr(code, "co_code"):
        return code
    raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")


def _write(text, file):
    print(text, end="", file=file)


def dis(x=None, *, file=None, depth=None, show_caches=False, adaptive=False, show_offsets=False,
        show_positions=False):
    _refuse_options(adaptive, show_caches, show_offsets, show_positions)
    if x is None:
        distb(file=file)
        return
    code = _try_code(x)
    if isinstance(code, str):
        raise NotImplementedError("not supported by this page's interpreter: dis of source text")
    if hasattr(code, "co_code"):
        _recursive(code, file, depth)
    elif hasattr(code, "__dict__"):
        _members(x, file, depth)
    elif isinstance(code, (bytes, bytearray)):
        raise NotImplementedError("not supported by this page's interpreter: dis of bytes")
    else:
        raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")


def _members(x, file, depth):
    for name, member in sorted(x.__dict__.items()):
        if isinstance(member, (classmethod, staticmethod)):
            member = member.__func__
        if isinstance(member, type) or hasattr(_try_code(member), "co_code"):
            print(f"Disassembly of {name}:", file=file)
            try:
                dis(member, file=file, depth=depth)
            except TypeError as error:
                print("Sorry:", error, file=file)
            print(file=file)


def _recursive(code, file, depth):
    _write(_text(code), file)
    if depth is None or depth > 0:
        depth = None if depth is None else depth - 1
        for constant in code.co_consts:
            if hasattr(constant, "co_code"):
                print(file=file)
                print(f"Disassembly of {constant!r}:", file=file)
                _recursive(constant, file, depth)


def disassemble(co, lasti=-1, *, file=None, show_caches=False, adaptive=False, show_offsets=False,
                show_positions=False):
    _refuse_options(adaptive, show_caches, show_offsets, show_positions)
    _write(_text(co), file)


disco = disassemble


def distb(tb=None, *, file=None, show_caches=False, adaptive=False, show_offsets=False, show_positions=False):
    raise NotImplementedError("not supported by this page's interpreter: distb")


def get_instructions(x, *, first_line=None, show_caches=None, adaptive=False):
    _refuse_options(adaptive, show_caches)
    code = _code_object(x)
    shift = 0 if first_line is None else first_line - code.co_firstlineno
    start = None
    for opname, opcode, arg, argval, argrepr, offset, starts, line, label, positions, target in _rows(code):
        start = offset if start is None else start
        line = None if line is None else line + shift
        yield Instruction(opname, opcode, arg, argval, argrepr, offset, start, starts, line, label,
                          Positions(*positions))
        if opcode != EXTENDED_ARG:
            start = None


def findlinestarts(code):
    last = False
    for start, end, line in code.co_lines():
        if line is not last:
            last = line
            yield start, line


def findlabels(code):
    raise NotImplementedError("not supported by this page's interpreter: dis.findlabels of bytes")


def pretty_flags(flags):
    names = []
    for number in range(32):
        flag = 1 << number
        if flags & flag:
            names.append(COMPILER_FLAG_NAMES.get(flag, hex(flag)))
            flags ^= flag
            if not flags:
                break
    else:
        names.append(hex(flags))
    return ", ".join(names)


def code_info(x):
    code = _code_object(x)
    lines = [f"Name:              {code.co_name}", f"Filename:          {code.co_filename}",
             f"Argument count:    {code.co_argcount}", f"Positional-only arguments: {code.co_posonlyargcount}",
             f"Kw-only arguments: {code.co_kwonlyargcount}", f"Number of locals:  {code.co_nlocals}",
             f"Stack size:        {code.co_stacksize}", f"Flags:             {pretty_flags(code.co_flags)}"]
    for title, items, show in (("Constants", code.co_consts, repr), ("Names", code.co_names, str),
                               ("Variable names", code.co_varnames, str), ("Free variables", code.co_freevars, str),
                               ("Cell variables", code.co_cellvars, str)):
        if items:
            lines.append(f"{title}:")
            lines += [f"{place:4}: {show(item)}" for place, item in enumerate(items)]
    return "\n".join(lines)


def show_code(co, *, file=None):
    print(code_info(co), file=file)


class Bytecode:
    def __init__(self, x, *, first_line=None, current_offset=None, show_caches=False, adaptive=False,
                 show_offsets=False, show_positions=False):
        _refuse_options(adaptive, show_caches, show_offsets, show_positions)
        self.codeobj = _code_object(x)
        self.first_line = self.codeobj.co_firstlineno if first_line is None else first_line
        self.current_offset = current_offset
        self._original_object = x

    def __iter__(self):
        return get_instructions(self.codeobj, first_line=self.first_line)

    def __repr__(self):
        return f"{type(self).__name__}({self._original_object!r})"

    def info(self):
        return code_info(self.codeobj)

    def dis(self):
        return _text(self.codeobj)
