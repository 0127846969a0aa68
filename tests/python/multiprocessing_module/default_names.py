# Processes are numbered by who made them.
# needs: processes
from multiprocessing import Process, current_process


def outer():
    print(current_process().name)
    child = Process(target=inner)
    child.start()
    child.join()


def inner():
    print(current_process().name)


if __name__ == "__main__":
    print(current_process().name)
    children = [Process(target=outer) for _ in range(2)]
    for child in children:
        child.start()
        child.join()
    print([child.name for child in children])

# expect: MainProcess
# expect: Process-1
# expect: Process-1:1
# expect: Process-2
# expect: Process-2:1
# expect: ['Process-1', 'Process-2']
