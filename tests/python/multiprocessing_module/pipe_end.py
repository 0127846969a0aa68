# When nobody is left who could write, a reader is told so, once it has read all.
# needs: processes
from multiprocessing import Pipe, Process


def count(connection):
    for number in range(3):
        connection.send(number)


if __name__ == "__main__":
    reader, writer = Pipe(duplex=False)
    child = Process(target=count, args=(writer,))
    child.start()
    writer.close()  # The child's is the last one.
    try:
        while True:
            print(reader.recv())
    except EOFError:
        print("the end")
    child.join()

# expect: 0
# expect: 1
# expect: 2
# expect: the end
