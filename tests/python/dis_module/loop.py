# A loop with its jumps.
import dis
def total(n):
    s = 0
    for i in range(n):
        s += i
    return s
dis.dis(total)

# expect:   3           RESUME                   0
# expect:
# expect:   4           LOAD_SMALL_INT           0
# expect:               STORE_FAST               1 (s)
# expect:
# expect:   5           LOAD_GLOBAL              1 (range + NULL)
# expect:               LOAD_FAST_BORROW         0 (n)
# expect:               CALL                     1
# expect:               GET_ITER
# expect:       L1:     FOR_ITER                11 (to L2)
# expect:               STORE_FAST               2 (i)
# expect:
# expect:   6           LOAD_FAST_BORROW_LOAD_FAST_BORROW 18 (s, i)
# expect:               BINARY_OP               13 (+=)
# expect:               STORE_FAST               1 (s)
# expect:               JUMP_BACKWARD           13 (to L1)
# expect:
# expect:   5   L2:     END_FOR
# expect:               POP_ITER
# expect:
# expect:   7           LOAD_FAST_BORROW         1 (s)
# expect:               RETURN_VALUE
# since: 3.14
