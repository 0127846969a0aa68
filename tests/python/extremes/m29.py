try:
    import itertools; ''.join(itertools.repeat('a'))
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
