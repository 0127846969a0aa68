# Two threads take turns by events.
# needs: threads
import threading

ping, pong, said = threading.Event(), threading.Event(), []


def turn(word, mine, other):
    for _ in range(3):
        mine.wait()
        mine.clear()
        said.append(word)
        other.set()


threads = [threading.Thread(target=turn, args=arguments) for arguments in (("pong", pong, ping), ("ping", ping, pong))]
for thread in threads:
    thread.start()
ping.set()
for thread in threads:
    thread.join()
print(*said)

# expect: ping pong ping pong ping pong
