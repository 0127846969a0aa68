# --- assignment_chain
a = b = c = 1
x = y = f()
# --- unpacking
a, b = c; (d, e) = 1, 2; [f, g] = h; a, b = b, a; a, b, c = c, b, a
# --- unpacking_nested
(a, (b, c)), d = e
# --- unpacking_star
a, *b = c; *a, b = c; a, *b, c = d; [*a] = b; (a, *b), c = d
# --- unpacking_in_function
def f(x):
    a, b = x
    a, b = b, a
    a, *c = x
    return a, b, c
# --- attribute_and_item_targets
a.b = c; a[b] = c; a.b.c = d; a.b, c[d] = e
# --- augmented
a += 1; a -= b; a *= 2; a /= 2; a //= 2; a %= 2; a **= 2; a @= b; a &= 1; a |= 1; a ^= 1; a <<= 1; a >>= 1
# --- augmented_targets
a.b += 1; a[b] += 1; a.b.c -= d; a[b, c] *= 2
# --- augmented_in_function
def f(n):
    global g
    g += 1
    n += 1
    n.x += 1
    n[0] += 1
    return n
# --- annotations_module
x: int
y: int = 1
z: 'list[int]' = []
# --- annotations_targets
a.b: int = 1
a[0]: str
(x): int = 2
# --- annotations_in_function
def f():
    x: int
    y: int = 1
    return y
# --- future_annotations
from __future__ import annotations
x: int = 1
def f(a: int) -> str: ...
# --- delete
del a; del a.b; del a[b]; del a, b; del (a, b); del [a]
# --- delete_local
def f(x):
    del x
    return x
# --- delete_global_and_cell
def f():
    global g
    x = 1
    def h(): return x
    del g, x
# --- pass_statement
pass
# --- import_plain
import a; import a.b; import a.b.c; import a as b; import a.b as c; import a, b
# --- import_from
from a import b; from a import b as c; from a.b import c, d; from . import e; from .f import g; from ..h import i as j
# --- import_star
from a import *
# --- import_in_function
def f():
    import os.path as p
    from sys import argv
    return p, argv
# --- global_statement
x = 1
def f():
    global x, y
    x = 2
    y = x
    del y
# --- nonlocal_statement
def f():
    x = 1
    def g():
        nonlocal x
        x += 1
        return x
    return g
# --- if_else
if a:
    b
elif c:
    d
else:
    e
# --- if_constant
if True:
    a
else:
    b
if 0:
    c
if __debug__:
    d
# --- if_none
def f(x):
    if x is None:
        return 1
    if x is not None:
        return 2
    return x
# --- if_comparisons
def f(x, y):
    if x < y and y < 10 or x == 0:
        return x
    if not x:
        return y
    if not (x and y):
        return 3
# --- while_loop
while a:
    b
# --- while_true
while True:
    if a:
        break
    b
# --- while_else
while a > 1:
    if b: continue
    if c: break
else:
    d
# --- while_in_function
def f(n):
    while n > 0:
        n -= 1
    return n
# --- for_loop
for i in a:
    b
# --- for_range
for i in range(10):
    print(i)
# --- for_else
for i in a:
    if b:
        break
    if c:
        continue
    d
else:
    e
# --- for_unpacking
for i, (j, *k) in a:
    b
for x.y in a: pass
for x[0] in a: pass
# --- for_nested
def f(a):
    for i in a:
        for j in i:
            if j: break
            if i: continue
        else:
            return j
    return a
# --- for_over_literal
for i in [1, 2, 3]: pass
for j in (1, 2): pass
for k in {1, 2}: pass
for l in (a, b): pass
# --- return_forms
def f(x):
    if x: return
    if not x: return None
    return x, 1
# --- return_in_loop
def f(a):
    for i in a:
        if i:
            return i
# --- raise_forms
def f(x):
    if x: raise
    if x: raise ValueError
    if x: raise ValueError('a')
    raise ValueError('a') from x
# --- raise_from_none
raise KeyError(a) from None
# --- with_one
with a:
    b
# --- with_as
with open(f) as g:
    g.read()
# --- with_many
with a as b, c as (d, e), f() as g.h:
    i
# --- with_parenthesised
with (
    a as b,
    c as d,
):
    e
# --- with_return
def f(x):
    with x as y:
        return y.z
# --- with_in_loop
def f(a):
    for i in a:
        with i:
            if i.x: break
            if i.y: continue
            g(i)
# --- with_nested
def f():
    with a:
        with b:
            pass
# --- type_alias
type X = int
type Y[T] = list[T]
# --- semicolons
a = 1; b = 2; print(a, b)
# --- many_constants
x = [300, 301, 302, a]; y = (1.0, 1, True, '1', b'1'); z = 1.0; w = 1
# --- dead_code
def f():
    return 1
    print(2)
while 0:
    a
# --- line_numbers
a = 1

b = (2 +

     c)


d = f(a,
      b)
# --- backslash_lines
x = a + \
    b
assert x, \
    y
# --- multi_line_if
if (a and
        b):
    c
# --- print_loop
total = 0
for n in range(100):
    if n % 3 == 0 or n % 5 == 0:
        total += n
print(total)
