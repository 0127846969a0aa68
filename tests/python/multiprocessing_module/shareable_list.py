# A list in shared memory keeps its length; its items may change as far as their room goes.
# needs: processes
from multiprocessing import Process
from multiprocessing.shared_memory import ShareableList


def change(items):
    items[0] += 1
    items[1] = "changed"
    items.shm.close()


if __name__ == "__main__":
    items = ShareableList([1, "text", 2.5, None, True, b"bytes"])
    print(list(items), len(items))
    child = Process(target=change, args=(items,))
    child.start()
    child.join()
    print(items[0], items[1], items[-1], items.index(2.5), items.count(None))
    items[3] = 9
    print(list(items), repr(items) == f"ShareableList({list(items)}, name={items.shm.name!r})")
    same = ShareableList(name=items.shm.name)
    print(same[1], same.format)
    same.shm.close()
    for call in (lambda: items[6], lambda: items.__setitem__(7, 1), lambda: items.__setitem__(1, "much too long")):
        try:
            call()
        except (IndexError, ValueError) as error:
            print(f"{type(error).__name__}: {error}")
    items.shm.close()
    items.shm.unlink()

# expect: [1, 'text', 2.5, None, True, b'bytes'] 6
# expect: 2 changed b'bytes' 2 1
# expect: [2, 'changed', 2.5, 9, True, b'bytes'] True
# expect: changed q8sdqxxxxxxx?8s
# expect: IndexError: index out of range
# expect: IndexError: assignment index out of range
# expect: ValueError: bytes/str item exceeds available storage
