try:
    import itertools; [*itertools.repeat(1)]
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
