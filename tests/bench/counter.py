"""A global counter: the program of the race for a lost update."""

counter = 0


def work(times):
    global counter
    for _ in range(times):
        counter += 1


work(5_000_000)
print(counter)
