try:
    f'{1:1000000000000}'
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
