# A child that is spawned while its main module is imported fails, since it would go on for ever.
# needs: processes
from multiprocessing import get_context


def greet():
    print("hello")


child = get_context("spawn").Process(target=greet)
child.start()
child.join()
print("the child ended with", child.exitcode)

# expect: the child ended with 1
# stderr: Traceback (most recent call last):
# stderr:   File "guard_missing.py", line 11, in <module>
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
