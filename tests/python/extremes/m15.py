try:
    round(1.5,10**10)
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
