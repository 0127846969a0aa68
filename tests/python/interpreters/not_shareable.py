# What can't be copied is refused before anything runs.
# needs: interpreters
# since: 3.14
from concurrent import interpreters
from threading import Lock


class Box:
    def __init__(self):
        self.lock = Lock()

    def __repr__(self):
        return "Box()"


if __name__ == "__main__":
    interp = interpreters.create()
    try:
        interp.call(print, Box())
    except interpreters.NotShareableError as error:
        print(error)  # expect: Box() does not support cross-interpreter data
    print([interpreters.is_shareable(item) for item in (1, "a", b"", None, 2.5, (1, "x"))])  # expect: [True, True, True, True, True, True]
    print([interpreters.is_shareable(item) for item in ([], {}, Box(), (1, []))])  # expect: [False, False, False, False]
    interp.close()
