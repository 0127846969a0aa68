# dir lists names, vars gives the dict.
class A:
    x = 1
    def f(self): pass
a = A()
a.y = 2
print([n for n in dir(a) if not n.startswith("_")], [n for n in dir(A) if not n.startswith("__")], vars(a))
def f():
    p = 1
    q = 2
    return dir(), vars()
print(f())
print([n for n in dir([]) if not n.startswith("_")])
print([n for n in dir(()) if n[0] != "_"], [n for n in dir(1.5) if n[0] != "_"])
print([n for n in dir({}) if n[0] != "_"])
try:
    vars(5)
except TypeError as error:
    print(error)

# expect: ['f', 'x', 'y'] ['f', 'x'] {'y': 2}
# expect: (['p', 'q'], {'p': 1, 'q': 2})
# expect: ['append', 'clear', 'copy', 'count', 'extend', 'index', 'insert', 'pop', 'remove', 'reverse', 'sort']
# expect: ['count', 'index'] ['as_integer_ratio', 'conjugate', 'from_number', 'fromhex', 'hex', 'imag', 'is_integer', 'real']
# expect: ['clear', 'copy', 'fromkeys', 'get', 'items', 'keys', 'pop', 'popitem', 'setdefault', 'update', 'values']
# expect: vars() argument must have __dict__ attribute
# since: 3.14
