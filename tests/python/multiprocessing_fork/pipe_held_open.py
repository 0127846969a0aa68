# A pipe ends when nobody is left who could write: a copy that was given its end keeps it open.
# needs: fork
import os

reader, writer = os.pipe()
go, come = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(come)
    os.read(go, 1)
    os.write(writer, b"late")
    os._exit(0)
os.close(writer)
os.write(come, b".")
print(os.read(reader, 10), os.read(reader, 10))
os.waitpid(pid, 0)

# expect: b'late' b''
