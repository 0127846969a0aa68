try:
    import random; random.choices([1],k=10**12)
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
