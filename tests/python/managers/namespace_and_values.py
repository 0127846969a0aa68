# A manager's namespaces, values and arrays.
# needs: processes
from multiprocessing import Manager, Process


def change(space, value, array):
    space.total = space.first + space.second
    del space.first
    value.value += 1
    array[1] = 20


if __name__ == "__main__":
    with Manager() as manager:
        space = manager.Namespace(first=1, second=2)
        value, array = manager.Value("i", 6), manager.Array("i", [1, 2, 3])
        child = Process(target=change, args=(space, value, array))
        child.start()
        child.join()
        print(space, space.total, hasattr(space, "first"))
        print(value.value, value.get(), value, array[1], len(array), array)
        value.set("any object")
        print(value.value)

# expect: Namespace(second=2, total=3) 3 False
# expect: 7 7 Value('i', 7) 20 3 array('i', [1, 20, 3])
# expect: any object
