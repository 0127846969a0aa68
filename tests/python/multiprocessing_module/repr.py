# How a process object is shown.
# needs: processes
from multiprocessing import Event, Process, current_process
import os
import re


def show(process):
    text = repr(process).replace(f"parent={os.getpid()}", "parent=ME")
    print(re.sub(r"pid=\d+", "pid=N", text))


if __name__ == "__main__":
    show(current_process())
    child = Process(target=Event().wait, daemon=True)
    show(child)
    child.start()
    show(child)
    child.terminate()
    child.join()
    show(child)
    child.close()
    show(child)
    child = Process(target=print, name="other")
    child.start()
    child.join()
    show(child)

# expect: <_MainProcess name='MainProcess' parent=None started>
# expect: <Process name='Process-1' parent=ME initial daemon>
# expect: <Process name='Process-1' pid=N parent=ME started daemon>
# expect: <Process name='Process-1' pid=N parent=ME stopped exitcode=-SIGTERM daemon>
# expect: <Process name='Process-1' parent=ME closed daemon>
# expect:
# expect: <Process name='other' pid=N parent=ME stopped exitcode=0>
