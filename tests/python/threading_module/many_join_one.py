# Several threads may wait for the end of one.
# needs: threads
import threading

go = threading.Event()
first = threading.Thread(target=go.wait)
first.start()
done = []


def wait(number):
    first.join()
    done.append(number)


others = [threading.Thread(target=wait, args=(number,)) for number in range(5)]
for other in others:
    other.start()
print(done)
go.set()
for other in others:
    other.join()
print(sorted(done))

# expect: []
# expect: [0, 1, 2, 3, 4]
