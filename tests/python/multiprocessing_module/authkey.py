# The key of a process is inherited, and can't be pickled otherwise.
# needs: processes
from multiprocessing import Process, SimpleQueue, current_process
import pickle


def tell(queue):
    queue.put(bytes(current_process().authkey))


if __name__ == "__main__":
    queue = SimpleQueue()
    child = Process(target=tell, args=(queue,))
    child.start()
    print(queue.get() == current_process().authkey)
    child.join()
    current_process().authkey = b"another"
    child = Process(target=tell, args=(queue,))
    child.start()
    print(queue.get())
    child.join()
    try:
        pickle.dumps(current_process().authkey)
    except TypeError as error:
        print(error)

# expect: True
# expect: b'another'
# expect: Pickling an AuthenticationString object is disallowed for security reasons
