try:
    x='%s'*10**7 % ((1,)*10**7)
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
