# A generator that yields while it is closed; close gives the returned value.
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2

def polite():
    try:
        yield 1
    except GeneratorExit:
        return "bye"

g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)  # expect: generator ignored GeneratorExit
g = polite()
next(g)
print(g.close())  # expect: bye

# since: 3.14
