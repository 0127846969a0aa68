# Two interpreters run at the same time: each waits in Python code, without a pause, for what the other one says.
# needs: interpreters
# since: 3.14
from concurrent import interpreters


def meet(first, second):
    first.put(1)
    while second.empty():
        pass
    return "met"


if __name__ == "__main__":
    left, right = interpreters.create_queue(), interpreters.create_queue()
    interp = interpreters.create()
    thread = interp.call_in_thread(meet, left, right)
    print(meet(right, left))  # expect: met
    thread.join()
    interp.close()
