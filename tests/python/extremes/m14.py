try:
    '%.1000000000f' % 1.5
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
