# Cells of the outer function, a free variable of the inner.
import dis
def outer(x):
    def inner(y):
        return x + y
    return inner
print([i.opname for i in dis.get_instructions(outer)])
dis.dis(outer(1))

# expect: ['MAKE_CELL', 'RESUME', 'LOAD_FAST_BORROW', 'BUILD_TUPLE', 'LOAD_CONST', 'MAKE_FUNCTION', 'SET_FUNCTION_ATTRIBUTE', 'STORE_FAST', 'LOAD_FAST_BORROW', 'RETURN_VALUE']
# expect:   --           COPY_FREE_VARS           1
# expect:
# expect:    4           RESUME                   0
# expect:
# expect:    5           LOAD_DEREF               1 (x)
# expect:                LOAD_FAST_BORROW         0 (y)
# expect:                BINARY_OP                0 (+)
# expect:                RETURN_VALUE
# since: 3.14
