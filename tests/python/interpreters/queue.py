# A queue between interpreters: what is put in comes out as a copy.
# needs: interpreters
# since: 3.14
from concurrent import interpreters


def double(inbox, outbox):
    for _ in range(3):
        outbox.put(inbox.get() * 2)


if __name__ == "__main__":
    inbox, outbox = interpreters.create_queue(), interpreters.create_queue(5)
    interp = interpreters.create()
    worker = interp.call_in_thread(double, inbox, outbox)
    for item in (1, "ab", [3]):
        inbox.put(item)
    print([outbox.get() for _ in range(3)])  # expect: [2, 'abab', [3, 3]]
    worker.join()
    print(outbox.maxsize, outbox.empty(), outbox.full(), inbox.qsize())  # expect: 5 True False 0
    interp.close()
