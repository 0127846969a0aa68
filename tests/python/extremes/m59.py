try:
    f=lambda *a: len(a)
    import itertools; f(*itertools.count())
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
