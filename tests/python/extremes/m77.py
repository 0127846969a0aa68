try:
    l=list(range(10**7)); l*10**3
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
