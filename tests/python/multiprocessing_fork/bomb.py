# Copies that copy themselves come to an end: there is room for so many processes, and no more.
# needs: fork
import os

reader, writer = os.pipe()
children = []
try:
    while True:
        pid = os.fork()
        if pid == 0:
            os.close(writer)
            os.read(reader, 1)
            os._exit(0)
        children.append(pid)
except OSError as error:
    print(type(error).__name__, error)
os.close(writer)
print(10 < len(children) < 100, sum(os.waitpid(pid, 0)[1] for pid in children))
pid = os.fork()
if pid == 0:
    os._exit(0)
print(os.waitpid(pid, 0) == (pid, 0))

# expect: BlockingIOError [Errno 11] Resource temporarily unavailable
# expect: True 0
# expect: True
