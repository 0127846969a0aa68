WORKERS = (2, 4, 8, 16, 64)


def speed_up(share, workers):
    return 1 / ((1 - share) + share / workers)


print("share", *(f"{workers:7d}" for workers in WORKERS))
for share in (0.5, 0.75, 0.9, 0.95, 0.99):
    times = (f"{speed_up(share, workers):7.1f}" for workers in WORKERS)
    print(f"{share:5.0%}", *times)
