try:
    import itertools; list(zip(itertools.count(),itertools.count()))
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
