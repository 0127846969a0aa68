# Threads share globals, closures and objects, but have locals of their own.
# needs: threads
import threading

shared = []


def work(number):
    own = [number]
    own.append(own[0] * 10)
    shared.append(own)


threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
for thread in threads:
    thread.start()
    thread.join()
print(shared, len({id(own) for own in shared}))

# expect: [[0, 0], [1, 10], [2, 20], [3, 30]] 4
