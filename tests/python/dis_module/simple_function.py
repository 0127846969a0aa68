# The bytecode of an addition.
import dis
def add(a, b):
    return a + b
dis.dis(add)

# expect:   3           RESUME                   0
# expect:
# expect:   4           LOAD_FAST_BORROW_LOAD_FAST_BORROW 1 (a, b)
# expect:               BINARY_OP                0 (+)
# expect:               RETURN_VALUE
# since: 3.14
