# A child that waits for ever is ended by a parent that waits for its end: no deadlock.
# needs: processes
# The signal may come while the child still tells that it has begun, and must find no lock half taken: hence a pipe and one
# lock, and no Event.
import os
import signal
from multiprocessing import Lock, Pipe, Process, set_start_method


def work(begun, never):
    try:
        begun.send_bytes(b"!")
        never.acquire()
    except KeyboardInterrupt:
        print("interrupted")


if __name__ == "__main__":
    set_start_method("spawn")
    never = Lock()
    never.acquire()
    for number in (signal.SIGINT, signal.SIGTERM):
        here, there = Pipe()
        child = Process(target=work, args=(there, never))
        child.start()
        here.recv_bytes()
        os.kill(child.pid, number)
        child.join()
        print(child.exitcode)

# expect: interrupted
# expect: 0
# expect: -15
