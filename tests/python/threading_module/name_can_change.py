# A thread's name is an attribute, and always a string.
# needs: threads
import threading

thread = threading.Thread(name="first")
thread.name = 12
print(repr(thread.name))
seen = []
thread = threading.Thread(target=lambda: seen.append(threading.current_thread().name), name="worker")
thread.start()
thread.join()
thread.name = "late"
print(seen, thread.name)
threading.main_thread().name = "chief"
print(threading.current_thread().name)

# expect: '12'
# expect: ['worker'] late
# expect: chief
