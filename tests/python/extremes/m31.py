try:
    import itertools; l=[]; l.extend(itertools.count())
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
