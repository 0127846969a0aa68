# A set or list comprehension over a generator stops with it; a generator's filter is lazy.
def source():
    for i in range(3):
        print("give", i)
        yield i
print([x for x in source()])
lazy = (x for x in source() if x)
print("nothing yet")
print(next(lazy))

# expect: give 0
# expect: give 1
# expect: give 2
# expect: [0, 1, 2]
# expect: nothing yet
# expect: give 0
# expect: give 1
# expect: 1
