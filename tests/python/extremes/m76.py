try:
    'a' in itertools.repeat('b') if 0 else 0
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
