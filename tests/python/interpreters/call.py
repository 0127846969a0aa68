# A call runs in the other interpreter: its arguments and its result are copies.
# needs: interpreters
# since: 3.14
from concurrent import interpreters


def extend(items):
    items.append(len(items))
    return items


if __name__ == "__main__":
    interp = interpreters.create()
    print(interp.call(len, [1, 2, 3]))  # expect: 3
    mine = [5, 6]
    theirs = interp.call(extend, mine)
    print(mine, theirs)  # expect: [5, 6] [5, 6, 2]
    print(interp.call(lambda a, b: a * b, 6, b=7))  # expect: 42
    interp.close()
