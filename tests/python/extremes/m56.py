try:
    def g():
        while True: yield 1
    list(g())
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
