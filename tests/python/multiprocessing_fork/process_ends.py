# How forked processes end: by themselves, by sys.exit, by an exception, from outside.
# needs: fork
import multiprocessing
import os
import sys

context = multiprocessing.get_context("fork")


def fail():
    raise ValueError("no")


def end(target, *args):
    process = context.Process(target=target, args=args)
    process.start()
    process.join()
    return process.exitcode


def wait(event):
    event.wait()


print(end(print, "hello"), end(sys.exit, 3), end(os._exit, 4))
print(end(fail))
process = context.Process(target=wait, args=(context.Event(),), daemon=True)
process.start()
print(process.is_alive(), process.daemon)
process.terminate()
process.join()
print(process.exitcode)

# expect: hello
# expect: 0 3 4
# expect: 1
# expect: True True
# expect: -15
# stderr: Process ForkProcess-4:
# stderr: Traceback (most recent call last):
# stderr:   File "process_ends.py", line 11, in fail
# stderr:     raise ValueError("no")
# stderr: ValueError: no
