# Sets, and what lists and dicts of a manager lacked before.
# needs: processes
# since: 3.14
from multiprocessing import Manager, Process


def change(numbers):
    numbers.add(4)
    numbers |= {5}
    numbers.discard(1)


if __name__ == "__main__":
    with Manager() as manager:
        numbers = manager.set({1, 2, 3})
        child = Process(target=change, args=(numbers,))
        child.start()
        child.join()
        print(sorted(numbers), 4 in numbers, len(numbers), numbers & {2, 9}, numbers.issubset(range(9)))
        letters = manager.list("ab")
        print(letters.copy(), letters.clear(), letters)
        shared = manager.dict(a=1)
        shared |= {"b": 2}
        print(shared | {"c": 3}, {"z": 0} | shared, list(reversed(shared.copy())))

# expect: [2, 3, 4, 5] True 4 {2} True
# expect: ['a', 'b'] None []
# expect: {'a': 1, 'b': 2, 'c': 3} {'z': 0, 'a': 1, 'b': 2} ['b', 'a']
