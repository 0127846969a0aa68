# A child that waits for ever is ended by a parent that waits for its end: no deadlock.
# needs: processes
import os
import signal
from multiprocessing import Event, Process, set_start_method


def work(begun, never):
    try:
        begun.set()
        never.wait()
    except KeyboardInterrupt:
        print("interrupted")


if __name__ == "__main__":
    set_start_method("spawn")
    for number in (signal.SIGINT, signal.SIGTERM):
        begun, never = Event(), Event()
        child = Process(target=work, args=(begun, never))
        child.start()
        begun.wait()
        os.kill(child.pid, number)
        child.join()
        print(child.exitcode)

# expect: interrupted
# expect: 0
# expect: -15
