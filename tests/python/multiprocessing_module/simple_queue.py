# A simple queue is a pipe with locks.
# needs: processes
from multiprocessing import Process, SimpleQueue


def echo(requests, answers):
    while not isinstance(request := requests.get(), StopIteration):
        answers.put([request])


if __name__ == "__main__":
    requests, answers = SimpleQueue(), SimpleQueue()
    child = Process(target=echo, args=(requests, answers))
    child.start()
    print(answers.empty())
    for request in ("a", None, 3):
        requests.put(request)
        print(answers.get())
    requests.put(StopIteration())
    child.join()
    requests.close()
    try:
        requests.put(1)
    except OSError as error:
        print(error)

# expect: True
# expect: ['a']
# expect: [None]
# expect: [3]
# expect: handle is closed
