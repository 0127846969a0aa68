try:
    print('a'*10**8 and 1)
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
