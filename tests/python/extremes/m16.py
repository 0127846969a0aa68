try:
    round(10**5, -10**10)
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
