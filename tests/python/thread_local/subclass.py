# A subclass of `local` is initialised once in each thread that uses it.
# needs: threads
import threading


class Own(threading.local):
    number = 0

    def __init__(self, start):
        log.append(f"init {start}")
        self.items = [start]

    def add(self, item):
        self.items.append(item)
        self.number += 1


def work():
    own.add("x")
    own.add("y")
    log.append((own.items, own.number))


log = []
own = Own(5)
for _ in range(2):
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
print(*log, own.items, own.number, sep="\n")

# expect: init 5
# expect: init 5
# expect: ([5, 'x', 'y'], 2)
# expect: init 5
# expect: ([5, 'x', 'y'], 2)
# expect: [5]
# expect: 0
