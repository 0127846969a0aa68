# Loops over a generator: at its end, after its end, two loops over one, one that runs itself, and exceptions inside.
def count(to):
    for n in range(to):
        yield n
    return "end"

def first(numbers):
    for n in numbers:
        return n

shared = count(5)
print(first(shared), first(shared))
for n in shared:
    for m in shared:
        print(n, m)
for n in shared:
    print("never")
else:
    print("ended")

def itself():
    for n in own:
        yield n

own = itself()
try:
    for n in own:
        print("never")
except ValueError as error:
    print(error)
for n in own:
    print("never")

def guarded():
    try:
        for n in count(3):
            try:
                yield n
            except KeyError:
                yield "caught"
    finally:
        print("closed")

for n in guarded():
    print(n)
    if n == 1:
        break
print("left")

def fails(at):
    for n in count(9):
        if n == at:
            raise LookupError(n)
        yield n

def through(inner):
    handled = None
    try:
        1 / 0
    except ZeroDivisionError:
        for n in inner:
            yield n
        import sys
        handled = sys.exception()
    print(type(handled).__name__)

for inner in count(2), fails(2):
    try:
        print([n for n in through(inner)])
    except LookupError as error:
        print(repr(error), type(error.__context__).__name__)

def deep(n):
    if n:
        for m in deep(n - 1):
            yield m + 1
    yield 0

print(sum(deep(60)), len(list(deep(20))))

def endless():
    for n in endless():
        yield n

try:
    for n in endless():
        pass
except RecursionError as error:
    print(type(error).__name__)

def nothing():
    return
    yield

def constant():
    yield 1
    return None

print([list(made()) for made in (nothing, constant)])
for n in (pair for pair in zip(count(2), constant())):
    print(n)
# expect: 0 1
# expect: 2 3
# expect: 2 4
# expect: ended
# expect: generator already executing
# expect: 0
# expect: 1
# expect: closed
# expect: left
# expect: ZeroDivisionError
# expect: [0, 1]
# expect: LookupError(2) ZeroDivisionError
# expect: 1830 21
# expect: RecursionError
# expect: [[], [1]]
# expect: (0, 1)
