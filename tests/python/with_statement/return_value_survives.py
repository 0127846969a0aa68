# The value to return is kept while __exit__ runs, and a true answer swallows.
class Quiet:
    def __enter__(self): return []
    def __exit__(self, *error): print("exit", error[0]); return True
def f():
    with Quiet() as items:
        items.append(1)
        return items
def g():
    with Quiet():
        raise ValueError
    return "after"
print(f())
print(g())

# expect: exit None
# expect: [1]
# expect: exit <class 'ValueError'>
# expect: after
