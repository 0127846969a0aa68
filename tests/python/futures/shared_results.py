# Calls of a pool share objects: a lock keeps what they do to them together.
# needs: threads
import threading
from concurrent.futures import ThreadPoolExecutor

counts, lock = {}, threading.Lock()


def count(word):
    with lock:
        counts[word] = counts.get(word, 0) + 1


with ThreadPoolExecutor(4) as executor:
    list(executor.map(count, "the cat and the dog and the bird".split() * 20))
print(sorted(counts.items()))

# expect: [('and', 40), ('bird', 20), ('cat', 20), ('dog', 20), ('the', 60)]
