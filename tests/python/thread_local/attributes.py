# Each thread has its own attributes of a `local`.
# needs: threads
import threading

own = threading.local()
own.name = "main"
seen = []


def work(name):
    seen.append(hasattr(own, "name"))
    own.name = name
    seen.append((own.name, own.__dict__))


for name in "ab":
    thread = threading.Thread(target=work, args=(name,))
    thread.start()
    thread.join()
print(seen, own.name, own.__dict__)
try:
    own.missing
except AttributeError as error:
    print(error)
del own.name
print(own.__dict__, hasattr(own, "name"))

# expect: [False, ('a', {'name': 'a'}), False, ('b', {'name': 'b'})] main {'name': 'main'}
# expect: '_thread._local' object has no attribute 'missing'
# expect: {} False
