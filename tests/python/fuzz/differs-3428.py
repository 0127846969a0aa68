# Found by the fuzzer.
def show(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
def f():
    if 0:
        try:
            pass
        finally:
            pass
        match 0:
            case float(v) | int(v):
                a |= 1
    lam = [lambda k=k: (sorted() or [any(a for i in range()), 0, [a for a in range() if a]]) for k in range()]
    print([one() for one in lam])
    return [p, q, f"{c!s:>5}|{c!a:*^1}"]
def g(p, /, q):
    for c in dict(p=1, q=()):
        for c, *d in {1: "a", 2.0: "b", True: "c"}.items():
            if (0 ^ a): continue
            a, *a = a
        else:
            print("no break")
    else:
        print([a, a, a])
    return range({**{"b": 2, "a": 1, "k": [3]}, "abc": (n := a)}[([*range(3), a] if (0 << 1) else (0 << 1))])
show(lambda: g())

# expect: TypeError g() missing 2 required positional arguments: 'p' and 'q'
