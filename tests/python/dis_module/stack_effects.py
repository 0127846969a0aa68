# Numbers and names of opcodes.
import dis
print(dis.opname[dis.opmap["RETURN_VALUE"]], "BINARY_OP" in dis.opmap, dis.stack_effect(dis.opmap["POP_TOP"]), dis.stack_effect(dis.opmap["LOAD_CONST"], 0), dis.stack_effect(dis.opmap["BINARY_OP"], 0), dis.stack_effect(dis.opmap["BUILD_LIST"], 3))
def f(a, b=1, *c): return a
print(f.__code__.co_argcount, f.__code__.co_varnames, f.__code__.co_consts, f.__code__.co_names, f.__code__.co_stacksize, f.__code__.co_flags)

# expect: RETURN_VALUE True -1 1 -1 -2
# expect: 2 ('a', 'b', 'c') (None,) () 1 7
