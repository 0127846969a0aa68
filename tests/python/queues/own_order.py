# A subclass says how items are kept.
from queue import Queue


class Distinct(Queue):
    def _init(self, maxsize):
        self.queue = {}

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue[item] = True

    def _get(self):
        return self.queue.popitem()[0]


queue = Distinct(2)
for item in (1, 2):
    queue.put(item)
print(queue.full(), queue.get(), queue.get(), queue.empty())
queue.put(3)
queue.put(3)
print(queue.qsize(), queue.unfinished_tasks)

# expect: True 2 1 True
# expect: 1 4
