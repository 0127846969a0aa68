# The with statement closes a connection; so does its end.
# needs: processes
from multiprocessing import Pipe

reader, writer = Pipe(duplex=False)
with writer as same:
    same.send("once")
print(writer.closed, reader.recv())
writer.close()
reader, writer = Pipe(duplex=False)
del writer
try:
    reader.recv()
except EOFError:
    print("nobody writes")

# expect: True once
# expect: nobody writes
