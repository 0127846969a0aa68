try:
    import itertools; l=[1]; l[:]=itertools.count()
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
