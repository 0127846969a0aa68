# Generators feed each other, one item at a time.
def source(n):
    for i in range(n):
        print("source", i)
        yield i

def squares(items):
    for item in items:
        yield item * item

def odd(items):
    return (item for item in items if item % 2)

for value in odd(squares(source(4))):
    print("sink", value)

# expect: source 0
# expect: source 1
# expect: sink 1
# expect: source 2
# expect: source 3
# expect: sink 9
