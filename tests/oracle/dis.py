"""What CPython says about code objects and about its instructions, as plain data. Run by `dis.mjs`."""

import dis
import io
import json
import opcode
import pathlib
import traceback
import types
import warnings

warnings.simplefilter("ignore")


def compiled(name, source):
    """The code object of a program, or the mistake in it. Some mistakes are shown with their line only out of a file."""
    pathlib.Path(name).write_text(source)
    try:
        code = compile(source, name, "exec", dont_inherit=True)
    except SyntaxError as error:
        return {"name": name, "error": mistake(error)}
    text = io.StringIO()
    dis.dis(code, file=text)
    return {"name": name, "code": described(code), "dis": text.getvalue()}


def mistake(error):
    """A syntax error, and how it is shown."""
    shown = "".join(traceback.format_exception_only(error))
    end = max(error.end_offset or 0, error.offset + 1)  # 0 and -1 say that it is not known
    span = [error.lineno, error.offset, end]
    return {"kind": type(error).__name__, "message": error.msg, "span": span, "shown": shown}


def described(code):
    """A code object."""
    return {
        "name": code.co_name,
        "qualname": code.co_qualname,
        "first_line": code.co_firstlineno,
        "arguments": [code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount],
        "flags": code.co_flags,
        "stack_size": code.co_stacksize,
        "code": code.co_code.hex(),
        "names": list(code.co_names),
        "varnames": list(code.co_varnames),
        "cellvars": list(code.co_cellvars),
        "freevars": list(code.co_freevars),
        "line_table": code.co_linetable.hex(),
        "positions": [list(position) for position in code.co_positions()],
        "exception_table": code.co_exceptiontable.hex(),
        "constants": [constant(value) for value in code.co_consts],
    }


def constant(value):
    """A constant: a code object in full, anything else as it is spelt; sets sorted, since their order says nothing."""
    if isinstance(value, types.CodeType):
        return described(value)
    if isinstance(value, frozenset):
        return "frozenset: " + ", ".join(sorted(map(repr, value)))
    return repr(value)


def instruction_set():
    """Every instruction that a compiler can emit, and the tables that arguments count through."""
    plain = {name: number for name, number in opcode.opmap.items() if number <= opcode.opmap["RESUME"]}
    return {
        "opcodes": [instruction(name, number) for name, number in sorted(plain.items(), key=lambda item: item[1])],
        "tables": {
            "operator": [sign for _, sign in opcode._nb_ops],
            "comparison": list(opcode.cmp_op),
            "intrinsic1": opcode._intrinsic_1_descs,
            "intrinsic2": opcode._intrinsic_2_descs,
            "special-method": opcode._special_method_names,
            "function-attribute": list(dis.FUNCTION_ATTR_FLAGS),
            "common-constant": [getattr(value, "__name__", "") if isinstance(value, type) else repr(value)
                                for value in opcode._common_constants],
        },
    }


def instruction(name, number):
    """An instruction, and what it does to the depth of the stack for the arguments from 0 to 3."""
    takes = number in opcode.hasarg
    return {
        "number": number,
        "name": name,
        "caches": opcode._inline_cache_entries.get(name, 0),
        "has_argument": takes,
        "effects": [dis.stack_effect(number, arg, jump=False) if takes else dis.stack_effect(number, jump=False)
                    for arg in range(4)],
    }
