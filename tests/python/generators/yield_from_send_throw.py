# send and throw reach the innermost generator.
def inner():
    try:
        while True:
            got = yield
            print("inner got", got)
    except ValueError as error:
        print("inner caught", error)
        return "inner result"

def outer():
    result = yield from inner()
    print("outer has", result)
    yield "last"

g = outer()
next(g)
g.send(1)
g.send(2)
print(g.throw(ValueError("stop it")))

# expect: inner got 1
# expect: inner got 2
# expect: inner caught stop it
# expect: outer has inner result
# expect: last
