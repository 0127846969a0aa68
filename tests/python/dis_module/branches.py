# Conditions, comparisons and calls.
import dis
def sign(x):
    if x > 0:
        return "plus"
    elif x == 0:
        return None
    print(x, end="")
    return -1
dis.dis(sign)

# expect:   3           RESUME                   0
# expect:
# expect:   4           LOAD_FAST_BORROW         0 (x)
# expect:               LOAD_SMALL_INT           0
# expect:               COMPARE_OP             148 (bool(>))
# expect:               POP_JUMP_IF_FALSE        3 (to L1)
# expect:               NOT_TAKEN
# expect:
# expect:   5           LOAD_CONST               1 ('plus')
# expect:               RETURN_VALUE
# expect:
# expect:   6   L1:     LOAD_FAST_BORROW         0 (x)
# expect:               LOAD_SMALL_INT           0
# expect:               COMPARE_OP              88 (bool(==))
# expect:               POP_JUMP_IF_FALSE        3 (to L2)
# expect:               NOT_TAKEN
# expect:
# expect:   7           LOAD_CONST               2 (None)
# expect:               RETURN_VALUE
# expect:
# expect:   8   L2:     LOAD_GLOBAL              1 (print + NULL)
# expect:               LOAD_FAST_BORROW         0 (x)
# expect:               LOAD_CONST               3 ('')
# expect:               LOAD_CONST               4 (('end',))
# expect:               CALL_KW                  2
# expect:               POP_TOP
# expect:
# expect:   9           LOAD_CONST               5 (-1)
# expect:               RETURN_VALUE
# since: 3.14
