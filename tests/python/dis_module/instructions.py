# The names of the instructions, one by one.
import dis
def f(items):
    return [x * 2 for x in items if x]
print([i.opname for i in dis.get_instructions(f)])
def g(a, *, b=1):
    a.x = b[0]
    del a.y
    return {**a}, not b, a is b, a in b
for i in dis.get_instructions(g):
    print(i.offset, i.opname, i.arg, i.argval)

# expect: ['RESUME', 'LOAD_FAST_BORROW', 'GET_ITER', 'LOAD_FAST_AND_CLEAR', 'SWAP', 'BUILD_LIST', 'SWAP', 'FOR_ITER', 'STORE_FAST_LOAD_FAST', 'TO_BOOL', 'POP_JUMP_IF_TRUE', 'NOT_TAKEN', 'JUMP_BACKWARD', 'LOAD_FAST_BORROW', 'LOAD_SMALL_INT', 'BINARY_OP', 'LIST_APPEND', 'JUMP_BACKWARD', 'END_FOR', 'POP_ITER', 'SWAP', 'STORE_FAST', 'RETURN_VALUE', 'SWAP', 'POP_TOP', 'SWAP', 'STORE_FAST', 'RERAISE']
# expect: 0 RESUME 0 0
# expect: 2 LOAD_FAST_BORROW 1 b
# expect: 4 LOAD_SMALL_INT 0 0
# expect: 6 BINARY_OP 26 26
# expect: 18 LOAD_FAST_BORROW 0 a
# expect: 20 STORE_ATTR 0 x
# expect: 30 LOAD_FAST_BORROW 0 a
# expect: 32 DELETE_ATTR 1 y
# expect: 34 BUILD_MAP 0 0
# expect: 36 LOAD_FAST_BORROW 0 a
# expect: 38 DICT_UPDATE 1 1
# expect: 40 LOAD_FAST_BORROW 1 b
# expect: 42 TO_BOOL None None
# expect: 50 UNARY_NOT None None
# expect: 52 LOAD_FAST_BORROW_LOAD_FAST_BORROW 1 ('a', 'b')
# expect: 54 IS_OP 0 0
# expect: 56 LOAD_FAST_BORROW_LOAD_FAST_BORROW 1 ('a', 'b')
# expect: 58 CONTAINS_OP 0 0
# expect: 62 BUILD_TUPLE 4 4
# expect: 64 RETURN_VALUE None None
# since: 3.14
