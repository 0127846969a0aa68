try:
    import itertools; list(itertools.product([1,2],repeat=10**9))
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
