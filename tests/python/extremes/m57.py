try:
    class A: pass
    l=[]
    while True: l.append(A())
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
