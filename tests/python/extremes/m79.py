try:
    'ab'.translate({97:'x'*10**9})
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
