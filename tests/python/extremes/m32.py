try:
    l=[1]
    for x in l: l.append(x)
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
