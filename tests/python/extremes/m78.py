try:
    l=[1]*10**7
    while True: l+=l
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
