try:
    '%1000000000000d' % 1
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
