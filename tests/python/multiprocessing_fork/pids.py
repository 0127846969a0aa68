# A copy has a number of its own, and its parent's is the one that forked.
# needs: fork
import os

parent, (reader, writer) = os.getpid(), os.pipe()
pid = os.fork()
if pid == 0:
    os.write(writer, f"{os.getpid()} {os.getppid()}".encode())
    os._exit(0)
os.waitpid(pid, 0)
own, parents = map(int, os.read(reader, 100).split())
print(own == pid, own != parent, parents == parent == os.getpid())

# expect: True True True
