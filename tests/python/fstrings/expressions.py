# Any expression in braces, doubled braces for themselves.
name, n = "Ada", 3
print(f"{name} has {n * 2 + 1} {'apples' if n > 1 else 'apple'}")  # expect: Ada has 7 apples
print(f"{{}} {{{n}}} {[i for i in range(n)]} {(lambda x: x * 2)(n)}")  # expect: {} {3} [0, 1, 2] 6
print(f"{ {'a': 1}['a'] } {name!r} {name.upper()} {n:d}")  # expect: 1 'Ada' ADA 3
print(f"a{1}" f"b{2}" "c{3}")  # expect: a1b2c{3}
print(f"", f"{''}", f"{n}{n}")  # expect:   33
