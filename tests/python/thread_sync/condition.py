# Who waits on a condition lets its lock go, and has it again when it is notified.
# needs: threads
import threading

condition = threading.Condition()
order = []


def consumer():
    with condition:
        ready.set()
        order.append("waits")
        while not items:
            condition.wait()
        order.append(f"gets {items.pop()}")


items, ready = [], threading.Event()
thread = threading.Thread(target=consumer)
thread.start()
ready.wait()
with condition:
    items.append(7)
    order.append("notifies")
    condition.notify()
    order.append("still holds it")
thread.join()
print(*order, sep="\n")

# expect: waits
# expect: notifies
# expect: still holds it
# expect: gets 7
