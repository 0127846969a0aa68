try:
    10**(10**9)
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
