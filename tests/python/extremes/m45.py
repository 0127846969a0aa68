try:
    x=[[0]*1000 for _ in range(10**6)]
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
