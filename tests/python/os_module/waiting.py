# The end of a child is told once, by waitpid or by whoever asks first.
# needs: processes
from multiprocessing import get_context
import os


def leave(code):
    os._exit(code)


def attempt(call, *args):
    try:
        print(call(*args))
    except OSError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    context = get_context("spawn")
    go = context.Event()
    child = context.Process(target=go.wait)
    child.start()
    print(os.waitpid(child.pid, os.WNOHANG))
    os.kill(child.pid, 0)
    os.kill(child.pid, 15)
    pid, status = os.waitpid(child.pid, 0)
    print(pid == child.pid, status, os.waitstatus_to_exitcode(status))
    attempt(os.waitpid, child.pid, 0)
    attempt(os.kill, child.pid, 0)
    child = context.Process(target=leave, args=(3,))
    child.start()
    pid, status = os.waitpid(child.pid, 0)
    print(pid == child.pid, status, os.waitstatus_to_exitcode(status))
    print(os.getpid() != os.getppid())

# expect: (0, 0)
# expect: True 15 -15
# expect: ChildProcessError: [Errno 10] No child processes
# expect: ProcessLookupError: [Errno 3] No such process
# expect: True 768 3
# expect: True
