try:
    import itertools; dict.fromkeys(itertools.count())
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
