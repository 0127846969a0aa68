# yield from works on any iterator; send needs one that can take it.
def g():
    yield from iter([1, 2])

it = g()
print(next(it))  # expect: 1
try:
    it.send("x")
except AttributeError as error:
    print(error)  # expect: 'list_iterator' object has no attribute 'send'
try:
    list((lambda: (yield from 5))())
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
