# A pipe that goes one way has an end to read and one to write.
# needs: processes
from multiprocessing import Pipe


def attempt(call, *args):
    try:
        print(call(*args))
    except (OSError, EOFError) as error:
        print(f"{type(error).__name__}: {error}".rstrip())


reader, writer = Pipe(duplex=False)
print(reader.readable, reader.writable, writer.readable, writer.writable)
writer.send({"a": 1})
print(reader.recv())
attempt(reader.send, 1)
attempt(writer.recv)
attempt(writer.poll)
print(type(reader).__name__, reader.fileno() != writer.fileno())
writer.close()
print(writer.closed, reader.closed)
attempt(writer.send, 1)
attempt(reader.recv)
attempt(writer.fileno)

# expect: True False False True
# expect: {'a': 1}
# expect: OSError: connection is read-only
# expect: OSError: connection is write-only
# expect: OSError: connection is write-only
# expect: Connection True
# expect: True False
# expect: OSError: handle is closed
# expect: EOFError:
# expect: OSError: handle is closed
