# What is done quickly for numbers, and what isn't any more: operators on attributes and items, loops, calls of methods.


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def product(self, other):
        return self.x * other.y

    def total(self):
        return self.x + self.x

    def grow(self, by):
        self.x += by
        self.y -= 1
        return self.x, self.y


class Watched(Point):
    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)


class Computed:
    y = 10

    def __init__(self):
        self.x = 3

    @property
    def half(self):
        return self.x / 2

    def both(self):
        return self.half + self.y


for x, y in [(2, 3), (2.5, 4.0), (2, 4.5), ("ab", 3), (2**40, 2**40), (True, 5), ([1], 2)]:
    p = Point(x, y)
    for _ in range(3):
        last = p.product(p), p.total()
    print(last)

p = Point(1, 2)
for step in [1, 1, 0.5, 2**62, 2**62, 2**62]:
    print(p.grow(step))
p.x = "text"
print(p.grow("!"), p.grow("?"))
p.__dict__["x"] = 7
print(p.grow(1), p.grow(1), p.__dict__)
w = Watched(1, 1)
print(w.grow(4))
c = Computed()
print([c.both() for _ in range(3)])
Computed.y = 20
print(c.both())
try:
    del p.x
    p.grow(1)
except AttributeError as error:
    print(error)


def change(container, key, by):
    container[key] += by
    container[0] -= by
    return container


numbers = [1, 2.5, 3]
for by in [1, 1.5, 2**63]:
    print(change(numbers, 1, by), change(numbers, -1, by))
print(change({0: 1, "k": 2}, "k", 5))
try:
    change(numbers, 3, 1)
except IndexError as error:
    print(error)
try:
    change((1, 2), 1, 1)
except TypeError as error:
    print(error)


class Items:
    def __getitem__(self, key):
        print("get", key)
        return 1.5

    def __setitem__(self, key, value):
        print("set", key, value)


def scale(container, key, a, b):
    container[0] -= a * b
    container[key] += a * b
    container[key] = 0
    container[key] = True
    container[key] = None
    container[key] = "c"


scale(Items(), 2, 1.5, 2.0)
values = [1.0, 2.0, [3]]
scale(values, 1, 0.5, 4.0)
print(values)
values[0] = [1]
values[2] = 1
scale([5.0, 5, 5], 2, 0.5, 4.0)
print(values)


class Ends:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("ends", self.name)


def clear(slots, place):
    slots[place] = None
    print("cleared", place)


slots = [Ends("a"), Ends("b")]
clear(slots, 0)
clear(slots, -1)


def truths(*all):
    said = []
    for value in all:
        if value:
            said.append(1)
        else:
            said.append(0)
        while not value:
            break
    return said


class Falsy:
    def __bool__(self):
        return False


print(truths(0, 1, 0.0, 0.1, "", "a", [], [0], None, (), {}, {1}, 2**70, Falsy(), Ends, True, False))


def remainders(a, b):
    return a % b, a & 7, a - a % b


for a, b in [(7, 3), (-7, 3), (7, -3), (2**40, 7), (7, 2**40), (7.5, 2), (2**33, 2**32)]:
    print(remainders(int(a), b))
try:
    remainders(1, 0)
except ZeroDivisionError as error:
    print(error)


def counted(n):
    while n:
        n -= 1
        yield n


def received():
    said = yield 1
    while True:
        said = yield said


def loop(source, held):
    for held in source:
        pass
    return held


print(loop(counted(5), None), loop(counted(3), []), loop(counted(0), "unchanged"), loop([], 1))
r = received()
print(next(r), r.send("a"), next(r), r.send(3))
g = counted(4)
for first in g:
    for second in g:
        print(first, second)
        break
print(list(g), list(counted(2)), sum(counted(4)), tuple(x for x in counted(3)))

for size in (0, 1, 11, 12, 13, 23, 24, 25, 40):
    text = "é" * (size % 2) + "x" * (size - 2 * (size % 2) if size > 1 else size)
    grown = text
    for _ in range(3):
        grown += "y"
    print(len(text), f"{text}{size}" == text + str(size), len(grown), grown[-3:], hash(text) == hash("".join(text)))

queue, seen, table = [], set(), {}
add, get = queue.append, table.get
for i in range(3):
    add(i)
    queue.append(queue[:i])
    seen.add((i, "a"))
    seen.add(i)
    table[i] = get(i, i) + len(queue)
    print(queue.pop(), i in seen, seen.discard(i), i in seen, table.get(i), table.get("n"))
try:
    seen.remove("nothing")
except KeyError as error:
    print(error)

# expect: (6, 4)
# expect: (10.0, 5.0)
# expect: (9.0, 4)
# expect: ('ababab', 'abab')
# expect: (1208925819614629174706176, 2199023255552)
# expect: (5, 2)
# expect: ([1, 1], [1, 1])
# expect: (2, 1)
# expect: (3, 0)
# expect: (3.5, -1)
# expect: (4.611686018427388e+18, -2)
# expect: (9.223372036854776e+18, -3)
# expect: (1.3835058055282164e+19, -4)
# expect: ('text!', -5) ('text!?', -6)
# expect: (8, -7) (9, -8) {'x': 9, 'y': -8}
# expect: set x 1
# expect: set y 1
# expect: set x 5
# expect: set y 0
# expect: (5, 0)
# expect: [11.5, 11.5, 11.5]
# expect: 21.5
# expect: 'Point' object has no attribute 'x'
# expect: [-1, 3.5, 4] [-1, 3.5, 4]
# expect: [-4.0, 5.0, 5.5] [-4.0, 5.0, 5.5]
# expect: [-1.8446744073709552e+19, 9.223372036854776e+18, 9.223372036854776e+18] [-1.8446744073709552e+19, 9.223372036854776e+18, 9.223372036854776e+18]
# expect: {0: -4, 'k': 7}
# expect: list index out of range
# expect: 'tuple' object does not support item assignment
# expect: get 0
# expect: set 0 -1.5
# expect: get 2
# expect: set 2 4.5
# expect: set 2 0
# expect: set 2 True
# expect: set 2 None
# expect: set 2 c
# expect: [-1.0, 'c', [3]]
# expect: [[1], 'c', 1]
# expect: ends a
# expect: cleared 0
# expect: ends b
# expect: cleared -1
# expect: [0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 0, 1, 1, 0, 1, 1, 0]
# expect: (1, 7, 6)
# expect: (2, 1, -9)
# expect: (-2, 7, 9)
# expect: (2, 0, 1099511627774)
# expect: (7, 7, 0)
# expect: (1, 7, 6)
# expect: (0, 0, 8589934592)
# expect: division by zero
# expect: 0 0 unchanged 1
# expect: 1 a None 3
# expect: 3 2
# expect: 1 0
# expect: [] [1, 0] 6 (2, 1, 0)
# expect: 0 True 3 yyy True
# expect: 2 True 5 yyy True
# expect: 10 True 13 yyy True
# expect: 12 True 15 yyy True
# expect: 12 True 15 yyy True
# expect: 22 True 25 yyy True
# expect: 24 True 27 yyy True
# expect: 24 True 27 yyy True
# expect: 40 True 43 yyy True
# expect: [] True None False 2 None
# expect: [0] True None False 4 None
# expect: [0, 1] True None False 6 None
# expect: 'nothing'
