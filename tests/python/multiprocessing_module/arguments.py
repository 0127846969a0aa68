# Arguments reach the target, as copies.
# needs: processes
from multiprocessing import Pipe, Process


def work(connection, items, *, factor):
    items.append(4)
    connection.send([item * factor for item in items])


if __name__ == "__main__":
    items = [1, 2, 3]
    here, there = Pipe()
    child = Process(target=work, args=(there, items), kwargs={"factor": 10})
    child.start()
    print(here.recv(), items)
    child.join()

# expect: [10, 20, 30, 40] [1, 2, 3]
