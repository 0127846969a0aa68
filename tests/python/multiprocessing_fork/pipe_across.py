# A pipe's ends are inherited: the copy writes, the parent reads to the end.
# needs: fork
import os

reader, writer = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(reader)
    for number in range(3):
        os.write(writer, f"{number} ".encode())
    os._exit(0)
os.close(writer)
text = b""
while piece := os.read(reader, 100):
    text += piece
os.waitpid(pid, 0)
print(text)

# expect: b'0 1 2 '
