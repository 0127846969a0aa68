# A value may have a lock that it shares with others.
# needs: processes
from multiprocessing import Lock, Process, Value


def move(left, right):
    for _ in range(100):
        with left.get_lock():
            left.get_obj().value -= 1
            right.get_obj().value += 1


if __name__ == "__main__":
    lock = Lock()
    left, right = Value("i", 200, lock=lock), Value("i", 0, lock=lock)
    print(left.get_lock() is right.get_lock() is lock)
    children = [Process(target=move, args=(left, right)) for _ in range(2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(left.value, right.value)

# expect: True
# expect: 0 200

