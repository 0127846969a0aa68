# A process is started once, runs its target, and is waited for.
# needs: processes
from multiprocessing import Process


def greet():
    print("hello from the child")


if __name__ == "__main__":
    child = Process(target=greet)
    print(child.is_alive(), child.exitcode, child.pid)
    child.start()
    child.join()
    print(child.is_alive(), child.exitcode)
    child.join()

# expect: False None None
# expect: hello from the child
# expect: False 0
