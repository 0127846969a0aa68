try:
    import itertools; tuple(itertools.cycle('a'))
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
