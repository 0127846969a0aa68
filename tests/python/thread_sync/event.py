# All that wait for an event go on once it is set.
# needs: threads
import threading

event, done = threading.Event(), []
threads = [threading.Thread(target=lambda: done.append(event.wait())) for _ in range(4)]
for thread in threads:
    thread.start()
print(event.is_set(), done)
event.set()
for thread in threads:
    thread.join()
print(event.is_set(), done, event.wait(), event.wait(0))
event.clear()
print(event.is_set(), event.wait(0), event.wait(0.001), event.wait(-1))

# expect: False []
# expect: True [True, True, True, True] True True
# expect: False False False False
