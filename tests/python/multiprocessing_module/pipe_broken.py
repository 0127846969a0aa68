# Who writes when nobody is left to read is told so.
# needs: processes
from multiprocessing import Pipe

reader, writer = Pipe(duplex=False)
reader.close()
try:
    writer.send(1)
except BrokenPipeError as error:
    print(error)
here, there = Pipe()
there.close()
try:
    here.send(1)
except BrokenPipeError as error:
    print(error)
try:
    here.recv()
except EOFError:
    print("the end")

# expect: [Errno 32] Broken pipe
# expect: [Errno 32] Broken pipe
# expect: the end
