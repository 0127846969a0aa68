# code_info, Bytecode, flags, stack effects of many instructions.
import dis
def f(a, b=1, *args, c, **kw):
    "doc"
    x = [a, b]
    return lambda: x
info = dis.code_info(f).split("\n")
print("\n".join(line for line in info if not line.startswith(("Filename", "   0: '", "   1: <code", "   0: <code"))))
for name, arg in (("POP_TOP", None), ("LOAD_CONST", 0), ("BUILD_MAP", 2), ("CALL", 2), ("CALL_KW", 1), ("UNPACK_EX", 257),
                  ("UNPACK_SEQUENCE", 3), ("LOAD_GLOBAL", 1), ("LOAD_GLOBAL", 2), ("STORE_ATTR", 0), ("FOR_ITER", 1),
                  ("BUILD_SLICE", 3), ("SWAP", 2), ("COPY", 1), ("RAISE_VARARGS", 2), ("LOAD_ATTR", 1)):
    print(name, dis.stack_effect(dis.opmap[name], arg))
def g(x): return x + 1
code = dis.Bytecode(g)
print([(i.opname, i.argrepr, i.is_jump_target) for i in code], code.dis() == dis.Bytecode(g).dis())
print(list(dis.findlinestarts(g.__code__)), dis.opname[dis.opmap["NOP"]], dis.HAVE_ARGUMENT, dis.cmp_op)
for wrong in (lambda: dis.dis(5),):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

# expect: Name:              f
# expect: Argument count:    2
# expect: Positional-only arguments: 0
# expect: Kw-only arguments: 1
# expect: Number of locals:  5
# expect: Stack size:        2
# expect: Flags:             OPTIMIZED, NEWLOCALS, VARARGS, VARKEYWORDS, HAS_DOCSTRING
# expect: Constants:
# expect: Variable names:
# expect:    0: a
# expect:    1: b
# expect:    2: c
# expect:    3: args
# expect:    4: kw
# expect: Cell variables:
# expect:    0: x
# expect: POP_TOP -1
# expect: LOAD_CONST 1
# expect: BUILD_MAP -3
# expect: CALL -3
# expect: CALL_KW -3
# expect: UNPACK_EX 2
# expect: UNPACK_SEQUENCE 2
# expect: LOAD_GLOBAL 2
# expect: LOAD_GLOBAL 1
# expect: STORE_ATTR -2
# expect: FOR_ITER 1
# expect: BUILD_SLICE -2
# expect: SWAP 0
# expect: COPY 1
# expect: RAISE_VARARGS -2
# expect: LOAD_ATTR 1
# expect: [('RESUME', '', False), ('LOAD_FAST_BORROW', 'x', False), ('LOAD_SMALL_INT', '', False), ('BINARY_OP', '+', False), ('RETURN_VALUE', '', False)] True
# expect: [(0, 13)] NOP 43 ('<', '<=', '==', '!=', '>', '>=')
# expect: TypeError don't know how to disassemble int objects
# since: 3.14
