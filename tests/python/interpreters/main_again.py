# A function that needs the main module is looked for in a copy of it, whose name is not __main__.
# needs: interpreters
# since: 3.14
from concurrent import interpreters

base = 10
if __name__ != "__main__":
    print("again as", __name__)  # expect: again as <fake __main__>


def add(number):
    return base + number


if __name__ == "__main__":
    interp = interpreters.create()
    base = 100
    print(interp.call(add, 1), add(1))  # expect: 11 101
    print(interp.call(add, 2))  # expect: 12
    interp.close()
