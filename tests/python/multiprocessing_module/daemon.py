# Daemons end with their parent, and may have no children; whether one is is inherited.
# needs: processes
from multiprocessing import Event, Process, Queue, current_process


def tell(queue):
    try:
        Process(target=print).start()
    except AssertionError as error:
        queue.put((current_process().daemon, Process().daemon, str(error)))


def wait_for_ever(ready, never):
    ready.set()
    never.wait()


if __name__ == "__main__":
    queue, ready = Queue(), Event()
    child = Process(target=tell, args=(queue,), daemon=True)
    child.start()
    print(queue.get())
    child.join()
    endless = Process(target=wait_for_ever, args=(ready, Event()))
    endless.daemon = True
    endless.start()
    ready.wait()
    print(endless.daemon, endless.is_alive())

# expect: (True, True, 'daemonic processes are not allowed to have children')
# expect: True True
