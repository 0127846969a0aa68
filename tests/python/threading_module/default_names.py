# Threads are named by number and by their target's name.
from functools import partial
from threading import Thread


class Work:
    def __call__(self):
        pass


def work():
    pass


class Own(Thread):
    pass


for target in (work, lambda: None, Work(), partial(work), Work().__call__, print, None):
    print(Thread(target=target).name)
print(Own().name, Thread(name="given").name, Thread(name=7).name, Thread(name="", target=work).name)

# expect: Thread-1 (work)
# expect: Thread-2 (<lambda>)
# expect: Thread-3
# expect: Thread-4
# expect: Thread-5 (__call__)
# expect: Thread-6 (print)
# expect: Thread-7
# expect: Thread-8 given 7 Thread-9 (work)
