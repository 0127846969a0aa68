"""Heaps in lists: the smallest item is always the first."""

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop",
           "heapify_max", "heappop_max", "heappush_max", "heappushpop_max", "heapreplace_max"]


def _rise(heap, start, place):
    """Moves the item at `place` up, as long as it is smaller than what is above it."""
    item = heap[place]
    while place > start:
        above = (place - 1) >> 1
        parent = heap[above]
        if not item < parent:
            break
        heap[place] = parent
        place = above
    heap[place] = item


def _sink(heap, place):
    """Moves smaller children up to a leaf, then the item up from there to its place."""
    end = len(heap)
    start = place
    item = heap[place]
    child = 2 * place + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _rise(heap, start, place)


def heappush(heap, item):
    heap.append(item)
    _rise(heap, 0, len(heap) - 1)


def heappop(heap):
    last = heap.pop() if heap else _empty()
    if not heap:
        return last
    smallest = heap[0]
    heap[0] = last
    _sink(heap, 0)
    return smallest


def _empty():
    raise IndexError("index out of range")


def heapreplace(heap, item):
    smallest = heap[0] if heap else _empty()
    heap[0] = item
    _sink(heap, 0)
    return smallest


def heappushpop(heap, item):
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sink(heap, 0)
    return item


def heapify(heap):
    for place in reversed(range(len(heap) // 2)):
        _sink(heap, place)


def _rise_max(heap, start, place):
    item = heap[place]
    while place > start:
        above = (place - 1) >> 1
        parent = heap[above]
        if not parent < item:
            break
        heap[place] = parent
        place = above
    heap[place] = item


def _sink_max(heap, place):
    end = len(heap)
    start = place
    item = heap[place]
    child = 2 * place + 1
    while child < end:
        right = child + 1
        if right < end and not heap[right] < heap[child]:
            child = right
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _rise_max(heap, start, place)


def heapify_max(heap):
    for place in reversed(range(len(heap) // 2)):
        _sink_max(heap, place)


def heappush_max(heap, item):
    heap.append(item)
    _rise_max(heap, 0, len(heap) - 1)


def heappop_max(heap):
    last = heap.pop() if heap else _empty()
    if not heap:
        return last
    largest = heap[0]
    heap[0] = last
    _sink_max(heap, 0)
    return largest


def heapreplace_max(heap, item):
    largest = heap[0] if heap else _empty()
    heap[0] = item
    _sink_max(heap, 0)
    return largest


def heappushpop_max(heap, item):
    if heap and item < heap[0]:
        item, heap[0] = heap[0], item
        _sink_max(heap, 0)
    return item


class _Source:
    """The next item of one of `merge`'s iterables."""

    __slots__ = ("by", "turn", "item", "advance", "reverse")

    def __init__(self, by, turn, item, advance, reverse):
        self.by, self.turn, self.item, self.advance, self.reverse = by, turn, item, advance, reverse

    def __lt__(self, other):
        before = other.by < self.by if self.reverse else self.by < other.by
        if before:
            return True
        after = self.by < other.by if self.reverse else other.by < self.by
        return not after and self.turn < other.turn


def merge(*iterables, key=None, reverse=False):
    heap = []
    for turn, iterable in enumerate(iterables):
        advance = iter(iterable)
        for item in advance:
            heap.append(_Source(item if key is None else key(item), turn, item, advance, reverse))
            break
    heapify(heap)
    while heap:
        source = heap[0]
        yield source.item
        for item in source.advance:
            source.item = item
            source.by = item if key is None else key(item)
            heapreplace(heap, source)
            break
        else:
            heappop(heap)


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:max(n, 0)]


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]
