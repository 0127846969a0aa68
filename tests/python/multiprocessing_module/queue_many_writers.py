# Many may write to a queue; nothing is lost, and each one's objects stay in order.
# needs: processes
from multiprocessing import Process, Queue


def write(queue, name):
    for number in range(20):
        queue.put((name, number))


if __name__ == "__main__":
    queue = Queue()
    children = [Process(target=write, args=(queue, name)) for name in "abc"]
    for child in children:
        child.start()
    found = {name: [] for name in "abc"}
    for _ in range(60):
        name, number = queue.get()
        found[name].append(number)
    for child in children:
        child.join()
    print(all(numbers == list(range(20)) for numbers in found.values()), queue.empty())

# expect: True True
