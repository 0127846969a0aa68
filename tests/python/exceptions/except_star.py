# except* takes its part of a group and leaves the rest.
def run(group):
    try:
        raise group
    except* ValueError as errors:
        print("values:", [str(e) for e in errors.exceptions])
    except* (TypeError, KeyError) as errors:
        print("others:", [repr(e) for e in errors.exceptions])

run(ExceptionGroup("g", [ValueError("a"), TypeError("b"), ValueError("c"), KeyError("d")]))
run(ValueError("naked"))
try:
    run(ExceptionGroup("g", [ValueError("a"), OSError("left")]))
except ExceptionGroup as left:
    print("left:", repr(left))

# expect: values: ['a', 'c']
# expect: others: ["TypeError('b')", "KeyError('d')"]
# expect: values: ['naked']
# expect: values: ['a']
# expect: left: ExceptionGroup('g', [OSError('left')])
