try:
    import itertools; list(itertools.accumulate(itertools.repeat('a')))
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
