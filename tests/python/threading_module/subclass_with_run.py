# A subclass may override `run` and keep what it computed.
# needs: threads
import threading


class Sum(threading.Thread):
    def __init__(self, numbers):
        super().__init__(name="sum")
        self.numbers = numbers
        self.result = None

    def run(self):
        self.result = sum(self.numbers)


threads = [Sum(range(top)) for top in (10, 100, 1000)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print([thread.result for thread in threads], threads[0].name)

# expect: [45, 4950, 499500] sum
