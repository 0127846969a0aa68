# A barrier opens when as many processes wait at it as it is for.
# needs: processes
from multiprocessing import Barrier, Process, SimpleQueue
from threading import BrokenBarrierError


def meet(barrier, places):
    places.put(barrier.wait())
    try:
        barrier.wait()
    except BrokenBarrierError:
        places.put("broken")


if __name__ == "__main__":
    barrier, places = Barrier(3), SimpleQueue()
    children = [Process(target=meet, args=(barrier, places)) for _ in range(2)]
    for child in children:
        child.start()
    print(sorted([barrier.wait(), places.get(), places.get()]))
    barrier.abort()
    print(places.get(), places.get(), barrier.broken, barrier.parties)
    for child in children:
        child.join()
    barrier.reset()
    print(barrier.broken, barrier.n_waiting)

# expect: [0, 1, 2]
# expect: broken broken True 3
# expect: False 0
