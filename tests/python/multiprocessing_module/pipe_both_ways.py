# A pipe goes both ways: what one end sends, the other receives.
# needs: processes
from multiprocessing import Pipe, Process


def double(connection):
    while (number := connection.recv()) is not None:
        connection.send(number * 2)
    connection.send("done")


if __name__ == "__main__":
    here, there = Pipe()
    child = Process(target=double, args=(there,))
    child.start()
    for number in (1, 2.5, "ab", [3]):
        here.send(number)
        print(here.recv())
    here.send(None)
    print(here.recv())
    child.join()

# expect: 2
# expect: 5.0
# expect: abab
# expect: [3, 3]
# expect: done
