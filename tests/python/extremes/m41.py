try:
    d={}
    i=0
    while True: d[i]=[i]*100; i+=1
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
