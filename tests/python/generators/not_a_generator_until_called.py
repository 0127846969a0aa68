# A function with a yield anywhere is a generator function, even if the yield is never reached.
def never():
    print("runs late")
    if False:
        yield

g = never()
print("made")
print(list(g))
def empty():
    return
    yield
print(list(empty()))

# expect: made
# expect: runs late
# expect: []
# expect: []
