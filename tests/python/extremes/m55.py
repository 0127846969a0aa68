try:
    import math; math.comb(10**6,5*10**5) if 0 else 0
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
