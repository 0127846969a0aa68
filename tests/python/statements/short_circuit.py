# Operands to the right are evaluated only when needed.
def t(x): print("t", x, end=" "); return True
def f(x): print("f", x, end=" "); return False
print(t(1) and f(2) and t(3))
print(f(1) or t(2) or t(3))
print(not (f(1) and t(2)) or f(3))
print(all([t(1), f(2), t(3)]), any(x for x in (f(4), t(5), t(6))))

# expect: t 1 f 2 False
# expect: f 1 t 2 True
# expect: f 1 True
# expect: t 1 f 2 t 3 f 4 t 5 t 6 False True
