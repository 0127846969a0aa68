# An event is set once for all who wait.
# needs: processes
from multiprocessing import Event, Process, SimpleQueue


def wait(event, told):
    told.put(event.wait())


if __name__ == "__main__":
    event, told = Event(), SimpleQueue()
    children = [Process(target=wait, args=(event, told)) for _ in range(2)]
    for child in children:
        child.start()
    print(event.is_set(), event.wait(0.05), told.empty())
    event.set()
    print(told.get(), told.get(), event.is_set(), event.wait())
    for child in children:
        child.join()
    event.clear()
    print(event.is_set(), event.wait(0))

# expect: False False True
# expect: True True True True
# expect: False False
