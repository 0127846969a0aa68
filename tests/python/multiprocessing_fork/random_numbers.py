# A copy's own random numbers are other ones; those of a generator with a seed are the same.
# needs: fork
import os
import random

own, (reader, writer) = random.Random(5), os.pipe()
random.seed(1)
pid = os.fork()
if pid == 0:
    os.write(writer, f"{random.random()!r} {own.random()!r}".encode())
    os._exit(0)
os.waitpid(pid, 0)
others = [float(text) for text in os.read(reader, 100).decode().split()]
print(random.random() == others[0], own.random() == others[1])

# expect: False True
