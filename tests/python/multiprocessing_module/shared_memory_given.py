# A shared memory may be given as what it is; what can't be is told.
# needs: processes
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def change(memory):
    memory.buf[:3] = b"xyz"
    print(memory.name, memory.size)
    memory.close()


def attempt(*args, **keywords):
    try:
        SharedMemory(*args, **keywords)
    except (ValueError, OSError) as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    attempt()
    attempt(create=True)
    attempt("a", size=-1)
    memory = SharedMemory("lockstep_test", create=True, size=3)
    attempt("lockstep_test", create=True, size=3)
    child = Process(target=change, args=(memory,))
    child.start()
    child.join()
    print(bytes(memory.buf), memory)
    try:
        memory.buf[0] = 256
    except ValueError as error:
        print(error)
    try:
        memory.buf[:2] = b"abc"
    except ValueError as error:
        print(error)
    memory.close()
    memory.unlink()

# expect: ValueError: 'name' can only be None if create=True
# expect: ValueError: 'size' must be a positive number different from zero
# expect: ValueError: 'size' must be a positive integer
# expect: FileExistsError: [Errno 17] File exists: '/lockstep_test'
# expect: lockstep_test 3
# expect: b'xyz' SharedMemory('lockstep_test', size=3)
# expect: memoryview: invalid value for format 'B'
# expect: memoryview assignment: lvalue and rvalue have different structures
