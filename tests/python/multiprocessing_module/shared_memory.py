# Shared memory is found by its name, and lasts until it is unlinked.
# needs: processes
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def change(name):
    memory = SharedMemory(name=name)
    memory.buf[0] = 7
    memory.buf[2:5] = b"abc"
    memory.close()


if __name__ == "__main__":
    memory = SharedMemory(create=True, size=8)
    print(memory.size, bytes(memory.buf))
    child = Process(target=change, args=(memory.name,))
    child.start()
    child.join()
    print(memory.buf[0], bytes(memory.buf[1:5]), len(memory.buf))
    again = SharedMemory(memory.name)
    again.buf[-1] = 255
    print(memory.buf[7], list(memory.buf[::7]), memory.buf[2:5].tobytes())
    again.close()
    memory.close()
    print(memory.buf, memory.size)
    memory.unlink()
    for name in (memory.name, "no such memory"):
        try:
            SharedMemory(name)
        except FileNotFoundError as error:
            print(error.errno, error.strerror)

# expect: 8 b'\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: 7 b'\x00abc' 8
# expect: 255 [7, 255] b'abc'
# expect: None 8
# expect: 2 No such file or directory
# expect: 2 No such file or directory
