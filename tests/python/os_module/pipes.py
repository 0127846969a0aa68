# A pipe has an end to read and one to write; what is closed can't be used.
# needs: processes
import os


def attempt(call, *args):
    try:
        print(call(*args))
    except OSError as error:
        print(f"{type(error).__name__}: {error}")


reader, writer = os.pipe()
print(os.write(writer, b"hello"), os.write(writer, bytearray(b" world")))
print(os.read(reader, 5), os.read(reader, 100))
os.write(writer, b"rest")
os.close(writer)
print(os.read(reader, 100), os.read(reader, 100))
attempt(os.write, writer, b"x")
os.close(reader)
attempt(os.close, reader)
attempt(os.read, reader, 1)
reader, writer = os.pipe()
os.close(reader)
attempt(os.write, writer, b"x")
os.close(writer)

# expect: 5 6
# expect: b'hello' b' world'
# expect: b'rest' b''
# expect: OSError: [Errno 9] Bad file descriptor
# expect: OSError: [Errno 9] Bad file descriptor
# expect: OSError: [Errno 9] Bad file descriptor
# expect: BrokenPipeError: [Errno 32] Broken pipe
