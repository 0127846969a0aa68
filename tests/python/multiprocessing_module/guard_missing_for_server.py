# The fork server imports the main module: where that starts a child the server ends, and no child comes of it.
# needs: processes
# since: 3.14
from multiprocessing import get_context


def greet():
    print("hello")


child = get_context("forkserver").Process(target=greet)
try:
    child.start()
except ConnectionResetError as error:
    print(error)
print(child.exitcode)

# expect: [Errno 104] Connection reset by peer
# expect: None
# stderr: Traceback (most recent call last):
# stderr:   File "guard_missing_for_server.py", line 13, in <module>
# stderr:     child.start()
# stderr:     ~~~~~~~~~~~^^
# stderr: RuntimeError: 
# stderr:         An attempt has been made to start a new process before the
# stderr:         current process has finished its bootstrapping phase.
# stderr:
# stderr:         This probably means that you are not using fork to start your
# stderr:         child processes and you have forgotten to use the proper idiom
# stderr:         in the main module:
# stderr:
# stderr:             if __name__ == '__main__':
# stderr:                 freeze_support()
# stderr:                 ...
# stderr:
# stderr:         The "freeze_support()" line can be omitted if the program
# stderr:         is not going to be frozen to produce an executable.
# stderr:
# stderr:         To fix this issue, refer to the "Safe importing of main module"
# stderr:         section in https://docs.python.org/3/library/multiprocessing.html
# stderr:         
