try:
    import itertools; a,*b=itertools.count()
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
