# join() with a time-out comes back; whether the child has ended is told by its exit code.
# needs: processes
from multiprocessing import Event, Process


def wait(go):
    go.wait()


if __name__ == "__main__":
    go = Event()
    child = Process(target=wait, args=(go,))
    child.start()
    print(child.join(0.05), child.exitcode, child.is_alive())
    go.set()
    print(child.join(60), child.exitcode, child.is_alive())

# expect: None None True
# expect: None 0 False
