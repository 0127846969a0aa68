# Bases that contradict each other, twice the same base, and bases that are no classes.
class A: pass
class B(A): pass

def contradiction():
    class C(A, B): pass
def twice():
    class C(A, A): pass
def number():
    class C(1): pass
def final():
    class C(bool): pass

for attempt in (contradiction, twice, number, final):
    try:
        attempt()
    except TypeError as error:
        print(error)

# expect: Cannot create a consistent method resolution order (MRO) for bases A, B
# expect: duplicate base class A
# expect: int expected at most 2 arguments, got 3
# expect: type 'bool' is not an acceptable base type
# since: 3.14
