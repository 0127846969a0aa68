# Each thread of a process has a connection of its own: who waits in the server keeps nobody else waiting.
# needs: processes
from multiprocessing import Manager
from threading import Thread


def wait(event, order):
    event.wait()
    order.append("waited")


if __name__ == "__main__":
    with Manager() as manager:
        event, order = manager.Event(), manager.list()
        threads = [Thread(target=wait, args=(event, order)) for _ in range(3)]
        for thread in threads:
            thread.start()
        order.append("main")
        event.set()
        for thread in threads:
            thread.join()
        print(order)

# expect: ['main', 'waited', 'waited', 'waited']
