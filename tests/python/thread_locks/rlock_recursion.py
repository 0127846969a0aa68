# A method that holds an `RLock` may call another one that wants it.
# needs: threads
import threading


class Account:
    def __init__(self):
        self.lock, self.balance = threading.RLock(), 0

    def add(self, amount):
        with self.lock:
            self.balance += amount

    def move(self, other, amount):
        with self.lock, other.lock:
            self.add(-amount)
            other.add(amount)


first, second = Account(), Account()
threads = [threading.Thread(target=first.move, args=(second, amount)) for amount in range(10)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(first.balance, second.balance)

# expect: -45 45
