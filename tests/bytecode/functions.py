# --- def_plain
def f(): pass
# --- def_parameters
def f(a, b=1, /, c=2, *args, d, e=3, **kw):
    return a, b, c, args, d, e, kw
# --- def_defaults_computed
def f(a=g(), b=[], *, c={}): return a
# --- def_keyword_only
def f(*, a, b=2): return a + b
# --- def_annotations
def f(a: int, b: 'str' = 'x', *c: float, d: list[int] = [], **e: dict) -> None:
    return None
# --- def_docstring
def f():
    """Documentation."""
    return 1
# --- def_docstring_indented
def f():
    """First line.

        Indented.
    Last.
    """
# --- def_decorators
@a
@b.c(1)
def f(x): return x
# --- def_nested
def f(x):
    def g(y):
        def h(z):
            return x + y + z
        return h
    return g
# --- def_recursive
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
# --- closure_counter
def make():
    count = 0
    def add():
        nonlocal count
        count += 1
        return count
    return add
# --- closure_over_parameter
def f(a, b):
    def g(): return a
    b = 1
    return g
# --- closure_over_loop
def f():
    return [lambda: i for i in range(3)]
# --- closure_class
def f(x):
    class C:
        y = x
        def m(self): return x
    return C
# --- unbound_local
def f():
    if a:
        x = 1
    return x
# --- unbound_after_delete
def f(x):
    try:
        del x
    except g:
        pass
    return x
# --- many_locals
def f(a, b, c, d, e, g, h, i, j, k, l, m, n, o, p, q, r, s):
    t = q + r
    return s, t, a + b
# --- local_shuffles
def f(a, b):
    c = a
    d = c
    a, b, c = b, c, a
    return a + b + c + d
# --- store_then_load
def f(a):
    b = a + 1
    c = b * b
    return c
# --- borrow_across_call
def f(self, x):
    self.y = x
    return self.g(x, self.y)
# --- borrow_and_store
def f(x):
    y = (x, x := 2)
    return y
# --- globals_and_builtins
def f():
    return len(x) + abs(y)
# --- generator
def f(n):
    for i in range(n):
        yield i
# --- generator_send
def f():
    x = None
    while True:
        x = yield x
# --- generator_return
def f():
    yield 1
    return 2
# --- generator_delegation
def f(a):
    x = yield from a
    yield from g(x)
# --- generator_try
def f():
    try:
        yield 1
    except GeneratorExit:
        print('closed')
    finally:
        yield 2
# --- generator_expression
x = (i for i in a)
y = ((i, j) for i in a for j in b if i if j)
# --- generator_expression_closure
def f(a, k):
    return (i + k for i in a)
# --- list_comprehension
x = [i for i in a]
# --- list_comprehension_conditions
x = [i * 2 for i in a if i if i > 1]
# --- list_comprehension_nested
x = [[i + j for j in b] for i in a]
y = [j for i in a for j in i]
# --- list_comprehension_in_function
def f(a):
    return [i + 1 for i in a]
# --- list_comprehension_shadowing
def f(i, a):
    x = [i for i in a]
    return i, x
# --- list_comprehension_closure
def f(a):
    return [lambda: i + k for i in a for k in i]
# --- set_and_dict_comprehensions
x = {i for i in a}
y = {i: i * i for i in a if i}
# --- dict_comprehension_in_function
def f(a):
    return {k: v for k, v in a.items()}
# --- comprehension_unpacking
x = [a + b for a, b in c]
y = [a for a, *b in c]
# --- comprehension_in_class
class C:
    x = [1, 2]
    y = [i for i in x]
    z = [i + n for i in x for n in range(2)]
# --- comprehension_conditional
def f(a):
    return [x if x > 0 else -x for x in a if x is not None]
# --- comprehension_over_literal
x = [i for i in [1, 2, 3]]
y = [i for i in (a,)]
z = [j for i in a for j in [i + 1]]
# --- lambda_defaults
f = lambda x=1, *, y=2: (x, y)
# --- lambda_yield
f = lambda: (yield)
# --- lambda_in_default
def f(g=lambda x: x + 1): return g(1)
# --- function_type_parameters
def f[T](x: T) -> T:
    return x
# --- function_type_bounds
def f[T: int, *Ts, **P](x: T, *args: *Ts) -> T: ...
# --- function_type_defaults
def f[T = int](x: T): return x
# --- super_in_function
class C(B):
    def f(self):
        return super().f(), super().x, super(C, self).f(1), super(C, self).x
# --- super_in_classmethod
class C:
    @classmethod
    def f(cls):
        return super().f(cls)
# --- locals_call
def f():
    x = 1
    return locals()
# --- long_argument_list
f(a, b, c, d, e, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, 1, 2, 3, 4, 5)
# --- async_def
async def f():
    pass
# --- await_expression
async def f(x):
    y = await x
    return await g(y)
# --- async_for
async def f(a):
    async for i in a:
        if i: break
        if not i: continue
        print(i)
    else:
        print('done')
# --- async_with
async def f(a):
    async with a as b, c:
        return b
# --- async_comprehension
async def f(a):
    return [i async for i in a if await i]
# --- async_generator
async def f(a):
    async for i in a:
        yield i
# --- async_generator_expression
async def f(a):
    return (i async for i in a)
# --- async_try
async def f():
    try:
        await a
    except ValueError:
        await b
    finally:
        await c
# --- extended_arguments_names
def f():
    a0 = a1 = a2 = a3 = a4 = a5 = a6 = a7 = a8 = a9 = b0 = b1 = b2 = b3 = b4 = b5 = b6 = b7 = b8 = b9 = 1
    return b9, b8, a0 + b9
