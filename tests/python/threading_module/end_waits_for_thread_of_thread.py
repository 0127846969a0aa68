# Threads that start others at the end of the program are waited for, with all that they start.
# needs: threads
import threading


def work(depth):
    print("depth", depth)
    if depth < 4:
        threading.Thread(target=work, args=(depth + 1,)).start()


threading.Thread(target=work, args=(0,)).start()

# expect: depth 0
# expect: depth 1
# expect: depth 2
# expect: depth 3
# expect: depth 4
