"""The numbers and names of the instructions; their table is native."""

opmap = {}
opname = [f"<{number}>" for number in range(267)]
_inline_cache_entries = {}
hasarg = []
for _number, _name, _caches, _takes in _opcodes():
    opmap[_name] = _number
    opname[_number] = _name
    if _caches:
        _inline_cache_entries[_name] = _caches
    if _takes:
        hasarg.append(_number)

HAVE_ARGUMENT = 43
EXTENDED_ARG = opmap["EXTENDED_ARG"]
cmp_op = ("<", "<=", "==", "!=", ">", ">=")
hasconst = [opmap["LOAD_CONST"]]
hasname = [opmap[name] for name in ("DELETE_ATTR", "DELETE_GLOBAL", "DELETE_NAME", "IMPORT_FROM", "IMPORT_NAME",
                                    "LOAD_ATTR", "LOAD_FROM_DICT_OR_GLOBALS", "LOAD_GLOBAL", "LOAD_NAME",
                                    "LOAD_SUPER_ATTR", "STORE_ATTR", "STORE_GLOBAL", "STORE_NAME") if name in opmap]
hasjump = hasjrel = [number for name, number in opmap.items()
                     if "JUMP" in name or name in ("FOR_ITER", "SEND", "END_ASYNC_FOR")]
hasjabs = []
haslocal = [number for name, number in opmap.items()
            if "_FAST" in name and name not in ("MAKE_CELL", "COPY_FREE_VARS")]
hasfree = [opmap[name] for name in ("DELETE_DEREF", "LOAD_DEREF", "LOAD_FROM_DICT_OR_DEREF", "MAKE_CELL",
                                    "STORE_DEREF") if name in opmap]
hascompare = [opmap["COMPARE_OP"]]
hasexc = []


def stack_effect(opcode, oparg=None, /, *, jump=None):
    return _stack_effect(opcode, oparg or 0)
