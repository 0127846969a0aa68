# A child may have threads; its end waits for them.
# needs: processes
from multiprocessing import Process
from threading import Event, Thread, current_thread, main_thread


def work(go):
    go.wait()
    print("thread of the child")


def main():
    go = Event()
    Thread(target=work, args=(go,)).start()
    print(current_thread() is main_thread(), flush=True)
    go.set()


if __name__ == "__main__":
    child = Process(target=main)
    child.start()
    child.join()
    print(child.exitcode)

# expect: True
# expect: thread of the child
# expect: 0
