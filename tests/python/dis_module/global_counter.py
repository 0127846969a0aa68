# counter += 1 on a global: load, add, store.
import dis
counter = 0
def bump():
    global counter
    counter += 1
dis.dis(bump)

# expect:   4           RESUME                   0
# expect:
# expect:   6           LOAD_GLOBAL              0 (counter)
# expect:               LOAD_SMALL_INT           1
# expect:               BINARY_OP               13 (+=)
# expect:               STORE_GLOBAL             0 (counter)
# expect:               LOAD_CONST               1 (None)
# expect:               RETURN_VALUE
# since: 3.14
