try:
    import itertools; sorted(itertools.count())
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
