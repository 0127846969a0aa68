# Two children, one after the other
from multiprocessing import get_context
import sys

table = list(range(40_000))


def work(numbers):
    print("sum", sum(numbers))


if __name__ == "__main__":
    context = get_context(sys.argv[1])
    for _ in range(2):
        child = context.Process(target=work, args=(table,))
        child.start()
        child.join()
