# The thread that forks is the copy's main thread, with its name, and the copy ends with it.
# needs: fork
# since: 3.12
import os
import threading
import warnings

warnings.simplefilter("ignore")


def work():
    before = threading.get_ident()
    pid = os.fork()
    if pid == 0:
        main = threading.main_thread()
        print(main.name, main is threading.current_thread(), threading.get_ident() == before,
              threading.active_count(), flush=True)
        return
    print("the copy ended with", os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))


thread = threading.Thread(target=work, name="worker")
thread.start()
thread.join()
print("the parent goes on")

# expect: worker True True 1
# expect: the copy ended with 0
# expect: the parent goes on
