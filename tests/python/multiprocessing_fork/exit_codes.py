# How a copy ends is told as for any other process.
# needs: fork
import os
import signal
import sys


def status_of(end):
    pid = os.fork()
    if pid == 0:
        end()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def wait_for_ever():
    os.read(os.pipe()[0], 1)


print(status_of(lambda: None), status_of(lambda: os._exit(3)))
pid = os.fork()
if pid == 0:
    sys.exit(4)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
pid = os.fork()
if pid == 0:
    raise SystemExit
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
pid = os.fork()
if pid == 0:
    wait_for_ever()
os.kill(pid, signal.SIGKILL)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
try:
    os.waitpid(pid, 0)
except ChildProcessError as error:
    print(error)

# expect: 0 3
# expect: 4
# expect: 0
# expect: -9
# expect: [Errno 10] No child processes
