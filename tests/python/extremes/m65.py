try:
    range(10**30)[10**29]
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
