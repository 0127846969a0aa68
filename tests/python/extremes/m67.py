try:
    '{:>{w}}'.format(1,w=10**12)
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
