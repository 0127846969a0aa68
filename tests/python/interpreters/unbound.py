# What an interpreter has put in a queue is not its own after its end.
# needs: interpreters
# since: 3.14
from concurrent import interpreters


def fill(line):
    line.put("words")


if __name__ == "__main__":
    line = interpreters.create_queue()
    interp = interpreters.create()
    interp.call(fill, line)
    interp.call(fill, line)
    print(line.get())  # expect: words
    interp.close()
    print(line.get())  # expect: concurrent.interpreters._queues.UNBOUND
