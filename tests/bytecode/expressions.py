# --- small_integers
x = 0; y = 255; z = 256; w = -1; v = -5
# --- big_integers
x = 2**31; y = 9223372036854775807; z = 9223372036854775808; w = -170141183460469231731687303715884105728
# --- integer_bases
x = 0xff; y = 0o17; z = 0b1010; w = 1_000_000; v = 0xffff_ffff_ffff_ffff_ffff
# --- floats
x = 1.5; y = 1e100; z = -0.0; w = .5; v = 3.; u = 1e16; t = 1.5e-7
# --- complex_numbers
x = 2j; y = 1 + 2j; z = -3.5j; w = 0j
# --- strings
x = 'a'; y = "it's"; z = 'a"b\'c'; w = '\n\t\\\x00\x7f\u00e9\U0001f600'; v = r'\n'
# --- adjacent_strings
x = 'a' 'b' "c"; y = b'a' b'b'
# --- triple_quoted
x = """one
two"""
y = '''three
  four'''
# --- byte_strings
x = b'abc'; y = b'\x00\xff\'"'; z = rb'\n'
# --- singletons
x = None; y = True; z = False; w = ...
# --- names
x = a; y = __name__; z = x
# --- unary_operators
x = -a; y = +a; z = ~a; w = not a
# --- unary_folding
x = -1; y = +1; z = ~1; w = not 1; v = - -1; u = -(1.5)
# --- binary_operators
r = a + b - c * d / e // f % g ** h @ i << j >> k & l | m ^ n
# --- binary_folding
x = 2 + 3 * 4; y = 2 ** 10; z = 7 // 2; w = 7 / 2; v = 'a' * 3; u = 'a' + 'b'; t = (1,) * 2; s = 1 << 4; q = 7 % 3
# --- folding_refused
x = 1 // 0; y = 2 ** 100000; z = 'a' * 100000; w = 1 << 100000; v = 'a' + 1
# --- folding_with_names
x = 1 + 2 + a; y = a + 1 + 2; z = (1 + 2) * a
# --- comparisons
x = a < b; y = a <= b; z = a == b; w = a != b; v = a > b; u = a >= b
# --- identity_and_membership
x = a is b; y = a is not b; z = a in b; w = a not in b; v = a is None; u = not a is b; t = not a in b
# --- comparison_chains
x = a < b < c; y = a < b <= c != d; z = 1 < a < 10
# --- membership_in_literals
x = a in (1, 2, 3); y = a in [1, 2, 3]; z = a in {1}; w = a not in ['x', None]
# --- boolean_operators
x = a and b; y = a or b; z = a and b or c; w = not (a and b); v = a or b or c and d
# --- boolean_folding
x = 1 and a; y = 0 and a; z = 1 or a; w = '' or a; v = True and False
# --- conditional
x = a if b else c; y = a if not b else c; z = a if b and c else d if e else f; w = 1 if True else 2
# --- conditional_in_call
f(a if b else c)
# --- lambda_plain
f = lambda: 0
g = lambda x, y=1, *args, z, w=2, **kw: x
# --- lambda_closure
def f(a):
    return lambda b: a + b
# --- tuples
x = (); y = (1,); z = 1, 2; w = (a,); v = a, b, c; u = (1, (2, (3,)))
# --- lists
x = []; y = [1]; z = [1, 2, 3]; w = [a, b]; v = [1, 2, 3, 4]; u = ['a', 'b', 'c', None]
# --- long_list
x = [a, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35]
# --- sets
x = {1}; y = {1, 2, 3}; z = {a, b}; w = {*a, 1}
# --- dicts
x = {}; y = {1: 2}; z = {'a': 1, 'b': 2, 'c': 3}; w = {a: b, c: d}; v = {**a, 'x': 1, **b}
# --- long_dict
x = {'a': a, 'b': 1, 'c': 2, 'd': 3, 'e': 4, 'f': 5, 'g': 6, 'h': 7, 'i': 8, 'j': 9, 'k': 10, 'l': 11, 'm': 12, 'n': 13, 'o': 14, 'p': 15, 'q': 16, 'r': 17, 's': 18}
# --- stars_in_displays
x = [*a]; y = (*a, b); z = [1, *a, 2, *b]; w = *a, b; v = [*a, *b]
# --- subscripts
x = a[0]; y = a[b]; z = a[-1]; w = a['k']; v = a[1, 2]; u = a[b, c]
# --- slices
x = a[1:2]; y = a[:]; z = a[b:]; w = a[:c]; v = a[::2]; u = a[b:c:d]; t = a[1:2, ::3]; s = a[..., 0]
# --- slice_stores
a[1:2] = b; a[:] = c; a[b:c] = d; a[::2] = e
# --- slice_deletes
del a[1:2], a[:], a[b:c], a[::2]
# --- slice_augmented
a[1:2] += b; a[b:c] *= 2
# --- attributes
x = a.b; y = a.b.c; z = a.b().c; w = (1).real; v = 'x'.upper
# --- calls
f(); f(a); f(a, b); f(a, b, c); f(1, 'x')
# --- method_calls
a.f(); a.f(b); a.b.f(c); 'x'.join(y); a.f(b).g(c)
# --- keyword_calls
f(x=1); f(a, x=1, y=b); a.f(x=1); f(g(x=1), y=2)
# --- star_calls
f(*a); f(a, *b); f(*a, *b); f(*a, b); a.f(*b)
# --- double_star_calls
f(**a); f(a, **b); f(x=1, **a); f(**a, x=1); f(*a, **b); f(*a, x=1, **b); f(**a, **b)
# --- method_star_calls
a.f(*b, **c); a.f(b, x=1, **c)
# --- call_with_generator
x = sum(i * i for i in a); y = any(i for i in a); z = all(i > 1 for i in b); w = tuple(i for i in a)
# --- nested_calls
f(g(h(1)), k(2)(3))
# --- walrus
if (n := f(a)) > 1:
    print(n)
# --- walrus_in_comprehension
def f(a):
    return [y for x in a if (y := g(x))]
# --- walrus_at_module
x = [y for x in a if (y := g(x))]
# --- parentheses
x = ((a)); y = (((1))); z = ((a + b) * (c + d))
# --- multi_line_expression
x = (a +
     b *
     c)
y = f(
    1,
    b,
    c=d,
)
# --- unicode_identifiers
größe = 1; π = größe; 名前 = π
# --- method_on_literal
x = ', '.join(['a', 'b']); y = [1, 2].copy(); z = {}.items()
# --- string_percent
x = '%s and %r' % (a, b); y = '%d' % a; z = 'a%sb' % (c,); w = '%5.2f' % (d,)
# --- await_free_yield
def f():
    x = yield
    y = yield x
    yield y, x
# --- debug_assert
assert a; assert a, 'message'; assert a == b, f'{a} {b}'
# --- docstring_only
"""Module documentation."""
# --- docstring_and_code
"""Module documentation."""
x = 1
# --- expression_statements
a; 1; 'x'; a.b; a[0]; f(); ...
# --- empty_module
# --- comment_only
# nothing here
