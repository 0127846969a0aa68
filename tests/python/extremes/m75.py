try:
    import itertools; frozenset(itertools.count())
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
