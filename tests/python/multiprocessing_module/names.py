# A name is given, or changed; the child knows it.
# needs: processes
from multiprocessing import Process, current_process


def tell():
    print(current_process().name)


if __name__ == "__main__":
    first, second = Process(target=tell, name="first"), Process(target=tell)
    second.name = "second"
    for child in (first, second):
        child.start()
        child.join()
    try:
        first.name = 5
    except AssertionError as error:
        print(error)

# expect: first
# expect: second
# expect: name must be a string
