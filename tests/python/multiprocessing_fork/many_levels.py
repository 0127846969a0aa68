# A copy is copied in turn.
# needs: fork
import os


def descend(level):
    pid = os.fork()
    if pid == 0:
        if level < 3:
            descend(level + 1)
        print("level", level, flush=True)
        os._exit(level)
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    print("ended", status, flush=True)


descend(1)

# expect: level 3
# expect: ended 3
# expect: level 2
# expect: ended 2
# expect: level 1
# expect: ended 1
