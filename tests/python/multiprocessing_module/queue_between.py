# A queue brings objects from process to process.
# needs: processes
from multiprocessing import Process, Queue


def square(numbers, squares):
    while (number := numbers.get()) is not None:
        squares.put(number * number)


if __name__ == "__main__":
    numbers, squares = Queue(), Queue()
    child = Process(target=square, args=(numbers, squares))
    child.start()
    for number in (1, 2, 3, None):
        numbers.put(number)
    print([squares.get() for _ in range(3)])
    child.join()

# expect: [1, 4, 9]
