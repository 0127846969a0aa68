try:
    import itertools; max(itertools.count(),key=lambda x: [x]*1000) if 0 else 0
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
