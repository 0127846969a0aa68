try:
    (1).to_bytes(10**12,'big')
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
