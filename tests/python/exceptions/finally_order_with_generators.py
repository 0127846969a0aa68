# finally in a generator runs when the loop around it is left by an exception.
def items():
    try:
        yield from [1, 2, 3]
    finally:
        print("generator closed")  # expect: generator closed
def run():
    for x in items():
        if x == 2:
            raise ValueError(x)
try:
    run()
except ValueError as error:
    print("caught", error)  # expect: caught 2
