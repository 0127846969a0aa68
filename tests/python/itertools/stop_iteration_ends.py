# A StopIteration that a function raises ends the iterator that called it.
from itertools import accumulate, cycle, islice, starmap, takewhile


def stop(*args):
    raise StopIteration


def roundrobin(*iterables):
    iterators = map(iter, iterables)
    for active in range(len(iterables), 0, -1):
        iterators = cycle(islice(iterators, active))
        yield from map(next, iterators)


print(list(map(next, [iter([1]), iter([])])))
print(list(roundrobin("ABC", "D", "EF")))
print(list(filter(stop, [1])), list(accumulate([1, 2], stop)), list(takewhile(stop, [1])))
print(list(zip([1, 2], map(stop, [1]))), list(starmap(stop, [(1,)])))
for item in map(stop, [1]):
    print("never")

# expect: [1]
# expect: ['A', 'D', 'E', 'B', 'F', 'C']
# expect: [] [1] []
# expect: [] []
