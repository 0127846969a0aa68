# `enumerate` lists the living threads, the main one first.
# needs: threads
import threading

go = threading.Event()
threads = [threading.Thread(target=go.wait, name=f"t{number}") for number in range(3)]
print(threading.active_count(), threading.enumerate() == [threading.main_thread()])
for thread in threads:
    thread.start()
print(threading.active_count(), [thread.name for thread in threading.enumerate()])
go.set()
for thread in threads:
    thread.join()
print(threading.active_count(), len(threading.enumerate()))

# expect: 1 True
# expect: 4 ['MainThread', 't0', 't1', 't2']
# expect: 1 1
