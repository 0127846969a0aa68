//! What the stress runs run.

/// Threads without end.
pub const ENDLESS: &str = "\
from threading import Thread


def spin():
    while True:
        pass


for _ in range(3):
    Thread(target=spin, daemon=True).start()
print('spins', flush=True)
spin()
";

/// A process without end, and one that waits for it.
pub const PROCESS: &str = "\
from multiprocessing import Process


def spin():
    print('spins', flush=True)
    while True:
        pass


if __name__ == '__main__':
    process = Process(target=spin)
    process.start()
    process.join()
";

/// Eight threads that hand each other numbers by queues, count under locks, and raise and handle exceptions.
pub const MIX: &str = "\
from collections import Counter
from queue import Empty, Queue
from threading import Condition, Lock, Thread
from time import monotonic

END = monotonic() + MINUTES * 60
queues = [Queue(50) for _ in range(4)]
counts, lock, turn = Counter(), Lock(), Condition()
done = 0


def produce(queue):
    global done
    sent = 0
    while monotonic() < END:
        for number in range(100):
            queue.put(number)
        sent += 100
        with lock:
            counts['sent'] += 100
    queue.put(None)
    with turn:
        done += 1
        turn.notify_all()


def consume(queue):
    global done
    while True:
        try:
            number = queue.get(timeout=5)
            if number is None:
                break
            if number % 10 == 7:
                raise ValueError(number)
            with lock:
                counts['received'] += 1
        except ValueError as error:
            with lock:
                counts['raised'] += 1
                counts['received'] += error.args[0] % 10 == 7
        except Empty:
            with lock:
                counts['late'] += 1
    with turn:
        done += 1
        turn.notify_all()


crew = [Thread(target=work, args=(queue,)) for queue in queues for work in (produce, consume)]
for thread in crew:
    thread.start()
with turn:
    turn.wait_for(lambda: done == len(crew))
for thread in crew:
    thread.join()
lost = counts['sent'] - counts['received']
print(f\"{counts['sent']:,} sent, {counts['raised']:,} raised, {counts['late']} late:\", 'nothing lost' if lost == 0 else f'{lost} lost')
";
