# A generator that has not started takes only None; a running one can't be entered.
def g():
    x = yield 1
    print("got", x)

fresh = g()
try:
    fresh.send("x")
except TypeError as error:
    print(error)  # expect: can't send non-None value to a just-started generator
print(fresh.send(None))  # expect: 1

def reenter():
    yield next(me)

me = reenter()
try:
    next(me)
except ValueError as error:
    print(error)  # expect: generator already executing
