# try and except with the exception table.
import dis
def f():
    try:
        g()
    except ValueError:
        return 1
dis.dis(f)

# expect:    3           RESUME                   0
# expect:
# expect:    4           NOP
# expect:
# expect:    5   L1:     LOAD_GLOBAL              1 (g + NULL)
# expect:                CALL                     0
# expect:                POP_TOP
# expect:        L2:     LOAD_CONST               1 (None)
# expect:                RETURN_VALUE
# expect:
# expect:   --   L3:     PUSH_EXC_INFO
# expect:
# expect:    6           LOAD_GLOBAL              2 (ValueError)
# expect:                CHECK_EXC_MATCH
# expect:                POP_JUMP_IF_FALSE        5 (to L5)
# expect:                NOT_TAKEN
# expect:                POP_TOP
# expect:
# expect:    7   L4:     POP_EXCEPT
# expect:                LOAD_SMALL_INT           1
# expect:                RETURN_VALUE
# expect:
# expect:    6   L5:     RERAISE                  0
# expect:
# expect:   --   L6:     COPY                     3
# expect:                POP_EXCEPT
# expect:                RERAISE                  1
# expect: ExceptionTable:
# expect:   L1 to L2 -> L3 [0]
# expect:   L3 to L4 -> L6 [1] lasti
# expect:   L5 to L6 -> L6 [1] lasti
# since: 3.14
