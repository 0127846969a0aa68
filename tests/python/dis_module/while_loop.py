# An endless loop.
import dis
def spin(flag):
    while flag:
        pass
dis.dis(spin)

# expect:   3           RESUME                   0
# expect:
# expect:   4   L1:     LOAD_FAST_BORROW         0 (flag)
# expect:               TO_BOOL
# expect:               POP_JUMP_IF_FALSE        3 (to L2)
# expect:               NOT_TAKEN
# expect:
# expect:   5           JUMP_BACKWARD           10 (to L1)
# expect:
# expect:   4   L2:     LOAD_CONST               0 (None)
# expect:               RETURN_VALUE
# since: 3.14
