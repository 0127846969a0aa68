try:
    import itertools; list(itertools.combinations(range(40),20))
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
