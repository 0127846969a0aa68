# A process becomes two: the copy hears 0, the parent the copy's number, and how it ended.
# needs: fork
import os

pid = os.fork()
if pid == 0:
    print("the copy", flush=True)
    os._exit(7)
ended, status = os.waitpid(pid, 0)
print("the parent", ended == pid, os.waitstatus_to_exitcode(status))

# expect: the copy
# expect: the parent True 7
