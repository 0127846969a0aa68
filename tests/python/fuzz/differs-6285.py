# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
def gen(n):
    try:
        for i in range(n):
            got = yield i
    finally:
        print("closed")
show(lambda: "ﬁ" % {False: [][[]] for i in gen(1)})

# expect: closed
# expect: TypeError list indices must be integers or slices, not list
# stderr: differs-6285.py:13: SyntaxWarning: list indices must be integers or slices, not list; perhaps you missed a comma?
# stderr:   show(lambda: "ﬁ" % {False: [][[]] for i in gen(1)})
