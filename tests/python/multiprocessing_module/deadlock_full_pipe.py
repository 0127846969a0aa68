# A child that fills a pipe which nobody reads, as its parent waits for it: CPython would wait for ever.
# needs: processes
from multiprocessing import Pipe, Process, set_start_method


def work(connection):
    connection.send_bytes(bytes(200_000))
    print("never")


if __name__ == "__main__":
    set_start_method("spawn")
    reader, writer = Pipe(duplex=False)
    child = Process(target=work, args=(writer,))
    child.start()
    child.join()

# stderr: deadlock: every thread waits, and none of them can go on
# stderr:   MainProcess, MainThread (line 16) waits for the end of Process-1
# stderr:   Process-1, MainThread (line 7) waits for pipe 4, which is full and which MainProcess could read
# exit: 1
