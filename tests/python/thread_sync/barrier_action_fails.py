# An exception in the action goes to the thread that ran it, and breaks the barrier for the others.
# needs: threads
import threading


def action():
    raise KeyError("action")


barrier = threading.Barrier(2, action)
ends = []


def work():
    try:
        barrier.wait()
    except Exception as error:
        ends.append(type(error).__name__)


threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(ends), barrier.broken)

# expect: ['BrokenBarrierError', 'KeyError'] True
