"""One lane of the lab race in Python: the same units one after the other, by threads, by interpreters or by processes; or
one unit alone, in a process that was started by somebody else.

It tells on stdout, a line each, in microseconds since 1970: when a worker was able to work, and which unit it did from
when to when, with what it came to. No more is printed than that, so that what is measured is the work.
"""

import sys
from time import time_ns

lane, kernel = sys.argv[1:3]
units, size, workers = map(int, sys.argv[3:])


def primes(n):
    """Primes among so many thousand numbers, by trial division."""
    from math import isqrt
    start = n * size * 1000 + 2
    return sum(all(m % d for d in range(2, isqrt(m) + 1)) for m in range(start, start + size * 1000))


def wait(n):
    """So many milliseconds of waiting, as for a network."""
    from time import sleep
    sleep(size / 1000)
    return n


def digest(n):
    """A hash over so many blocks of 100 kB: native code, which lets go of the GIL."""
    from hashlib import sha256
    block, state = bytes([n % 256]) * 100_000, sha256()
    for _ in range(size):
        state.update(block)
    return int.from_bytes(state.digest()[:8])


compute = {"primes": primes, "wait": wait, "digest": digest}[kernel]


def now():
    return time_ns() // 1000


def measured(n):
    began = now()
    checksum = compute(n)
    return n, began, now(), checksum


def tell(*words):
    print(*words, flush=True)


def one_by_one():
    tell("ready", 0, now())
    for n in range(units):
        tell("unit", 0, *measured(n))


def unit():
    tell("unit", 0, *measured(units))


def threads():
    from queue import SimpleQueue
    tasks, results = SimpleQueue(), SimpleQueue()

    def work(worker):
        results.put(("ready", worker, now()))
        while (n := tasks.get()) is not None:
            results.put(("unit", worker, *measured(n)))

    run_threads(work, tasks, results)


def run_threads(work, tasks, results):
    from threading import Thread
    for n in [*range(units), *[None] * workers]:
        tasks.put(n)
    crew = [Thread(target=work, args=(worker,)) for worker in range(workers)]
    for thread in crew:
        thread.start()
    for _ in range(workers + units):
        tell(*results.get())
    for thread in crew:
        thread.join()


def interpreters():
    from concurrent import interpreters
    from queue import SimpleQueue
    tasks, results = SimpleQueue(), SimpleQueue()

    def work(worker):
        room = interpreters.create()
        results.put(("ready", worker, room.call(now)))
        while (n := tasks.get()) is not None:
            results.put(("unit", worker, *room.call(measured, n)))
        room.close()

    run_threads(work, tasks, results)


def serve(connection):
    from pickle import dumps, loads
    connection.send_bytes(dumps(now()))
    while (n := loads(connection.recv_bytes())) is not None:
        connection.send_bytes(dumps(measured(n)))


def processes():
    from multiprocessing import Pipe, Process
    from multiprocessing.connection import wait
    from pickle import dumps, loads
    left, sent, received = iter(range(units)), 0, 0
    crew = {}
    for worker in range(workers):
        here, there = Pipe()
        process = Process(target=serve, args=(there,))
        process.start()
        there.close()
        crew[here] = worker, process
    waiting = set(crew)
    while waiting:
        for connection in wait(list(waiting)):
            answer = connection.recv_bytes()
            received += len(answer)
            worker, _ = crew[connection]
            answer = loads(answer)
            if type(answer) is int:
                tell("ready", worker, answer)
            else:
                tell("unit", worker, *answer)
            order = dumps(n := next(left, None))
            sent += len(order)
            connection.send_bytes(order)
            if n is None:
                waiting.remove(connection)
    tell("bytes", sent, received)
    for _, process in crew.values():
        process.join()


if __name__ == "__main__":
    way = {"sequential": one_by_one, "unit": unit, "threads": threads, "interpreters": interpreters,
           "processes": processes}
    way[lane]()
