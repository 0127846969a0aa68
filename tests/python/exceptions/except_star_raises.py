# What is raised in an except* clause is grouped with what is left.
try:
    try:
        raise ExceptionGroup("g", [ValueError("v"), TypeError("t")])
    except* ValueError:
        raise KeyError("new")
except ExceptionGroup as group:
    print(repr(group))
try:
    try:
        raise ExceptionGroup("g", [ValueError("v"), TypeError("t")])
    except* ValueError:
        raise
except ExceptionGroup as group:
    print(repr(group))

# expect: ExceptionGroup('', [KeyError('new'), ExceptionGroup('g', [TypeError('t')])])
# expect: ExceptionGroup('g', [ValueError('v'), TypeError('t')])
