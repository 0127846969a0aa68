# A cache with a doubly linked list, against functools.lru_cache.
from functools import lru_cache


class Link:
    def __init__(self, key=None, value=None):
        self.key, self.value, self.before, self.after = key, value, self, self


class Cache:
    def __init__(self, function, size):
        self.function, self.size, self.links, self.root = function, size, {}, Link()
        self.hits = self.misses = 0

    def unlink(self, link):
        link.before.after, link.after.before = link.after, link.before

    def to_front(self, link):
        link.before, link.after = self.root, self.root.after
        self.root.after.before = link
        self.root.after = link

    def __call__(self, key):
        if link := self.links.get(key):
            self.hits += 1
            self.unlink(link)
        else:
            self.misses += 1
            if len(self.links) == self.size:
                oldest = self.root.before
                self.unlink(oldest)
                del self.links[oldest.key]
            link = self.links[key] = Link(key, self.function(key))
        self.to_front(link)
        return link.value


mine, theirs = Cache(lambda n: n * n, 3), lru_cache(3)(lambda n: n * n)
for n in [1, 2, 3, 1, 4, 2, 5, 1, 1, 3, 4, 5, 1]:
    assert mine(n) == theirs(n)
print(mine.hits, mine.misses, list(mine.links), theirs.cache_info())

# expect: 2 11 [4, 5, 1] CacheInfo(hits=2, misses=11, maxsize=3, currsize=3)
