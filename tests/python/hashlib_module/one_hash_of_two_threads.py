# What threads add to one hash one after the other comes in that order.
# needs: threads
import hashlib
import threading

hash, data = hashlib.sha256(), b"x" * 5000
for piece in (data, b"y", data):
    thread = threading.Thread(target=hash.update, args=(piece,))
    thread.start()
    thread.join()
print(hash.hexdigest() == hashlib.sha256(data + b"y" + data).hexdigest())

# expect: True
