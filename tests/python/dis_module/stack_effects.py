# Numbers and names of opcodes.
import dis
print(dis.opname[dis.opmap["RETURN_VALUE"]], "BINARY_OP" in dis.opmap)
print(dis.stack_effect(dis.opmap["POP_TOP"]), dis.stack_effect(dis.opmap["LOAD_CONST"], 0))
print(dis.stack_effect(dis.opmap["BINARY_OP"], 0), dis.stack_effect(dis.opmap["BUILD_LIST"], 3))
def f(a, b=1, *c): return a
print(f.__code__.co_argcount, f.__code__.co_varnames, f.__code__.co_consts, f.__code__.co_names)
print(f.__code__.co_stacksize, f.__code__.co_flags)

# expect: RETURN_VALUE True
# expect: -1 1
# expect: -1 -2
# expect: 2 ('a', 'b', 'c') (None,) ()
# expect: 1 7
