# count, cycle, repeat.
from itertools import count, cycle, repeat, islice
print(list(islice(count(5), 3)), list(islice(count(10, -2), 4)), list(islice(count(0.5, 0.25), 3)))
print(list(islice(cycle("ab"), 5)), list(repeat("x", 3)), list(islice(repeat(1), 2)))
print(list(map(pow, range(4), repeat(2))))
print(count(3), repeat(5, 2), next(count()), list(cycle([])))

# expect: [5, 6, 7] [10, 8, 6, 4] [0.5, 0.75, 1.0]
# expect: ['a', 'b', 'a', 'b', 'a'] ['x', 'x', 'x'] [1, 1]
# expect: [0, 1, 4, 9]
# expect: count(3) repeat(5, 2) 0 []
