try:
    0
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
