try:
    f'{1.5:.1000000000f}'
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
