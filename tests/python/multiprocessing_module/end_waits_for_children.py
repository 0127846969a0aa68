# The end of a program waits for its children, after its threads.
# needs: processes
from multiprocessing import Event, Process
from threading import Thread


def work(go):
    go.wait()
    print("child")


def let_go(go):
    print("thread", flush=True)
    go.set()


if __name__ == "__main__":
    go = Event()
    Process(target=work, args=(go,)).start()
    Thread(target=let_go, args=(go,)).start()

# expect: thread
# expect: child
