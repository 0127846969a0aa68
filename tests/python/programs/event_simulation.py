# A shop with one till: a queue of events, random but seeded.
import heapq
import random
from collections import deque


class Shop:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.now, self.events, self.queue = 0, [], deque()
        self.busy, self.served, self.waited, self.number = False, 0, 0, 0

    def schedule(self, delay, action):
        self.number += 1
        heapq.heappush(self.events, (self.now + delay, self.number, action))

    def arrive(self):
        self.queue.append(self.now)
        if not self.busy:
            self.serve()
        self.schedule(self.random.randint(1, 5), self.arrive)

    def serve(self):
        self.busy = True
        self.waited += self.now - self.queue.popleft()
        self.schedule(self.random.randint(2, 4), self.leave)

    def leave(self):
        self.served += 1
        self.busy = False
        if self.queue:
            self.serve()

    def run(self, until):
        self.schedule(0, self.arrive)
        while self.events and self.events[0][0] <= until:
            self.now, _, action = heapq.heappop(self.events)
            action()
        return self


for seed in (1, 2, 3):
    shop = Shop(seed).run(200)
    print(f"seed {seed}: {shop.served} served, {len(shop.queue)} waiting, mean wait {shop.waited / shop.served:.2f}")

# expect: seed 1: 61 served, 1 waiting, mean wait 8.49
# expect: seed 2: 59 served, 6 waiting, mean wait 3.15
# expect: seed 3: 61 served, 0 waiting, mean wait 3.98
