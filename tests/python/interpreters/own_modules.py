# Each interpreter has modules of its own: what one changes, the other does not see.
# needs: interpreters
# since: 3.14
import math
from concurrent import interpreters


def change():
    import math
    math.pi = 3
    return math.pi


def look():
    import math
    return math.pi


if __name__ == "__main__":
    interp = interpreters.create()
    print(interp.call(change))  # expect: 3
    print(interp.call(look))  # expect: 3
    print(math.pi > 3.14)  # expect: True
    interp.close()
