try:
    s='a'
    while True: s+=s
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
