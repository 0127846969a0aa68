try:
    tuple(range(10**10))
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
