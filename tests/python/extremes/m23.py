try:
    'a'.replace('a','b'*10**6).replace('b','c'*10**6)
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
