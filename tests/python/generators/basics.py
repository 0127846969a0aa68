# A generator runs up to the next yield each time it is asked.
def count(n):
    print("start")
    for i in range(n):
        print("before", i)
        yield i
    print("end")

g = count(2)
print("made", type(g).__name__)
print(next(g))
print(next(g))
try:
    next(g)
except StopIteration as stop:
    print("stopped", stop.value)
print(list(g))

# expect: made generator
# expect: start
# expect: before 0
# expect: 0
# expect: before 1
# expect: 1
# expect: end
# expect: stopped None
# expect: []
