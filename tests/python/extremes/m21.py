try:
    '\t'.expandtabs(10**12)
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
