# What a child changes, its parent does not see.
# needs: processes
from multiprocessing import Process

numbers = [1]


def change():
    numbers.append(2)
    print("child: ", numbers)


if __name__ == "__main__":
    child = Process(target=change)
    child.start()
    child.join()
    print("parent:", numbers)

# expect: child:  [1, 2]
# expect: parent: [1]
