try:
    import json; json.dumps([0]*10**7)
    print('fine')
except (MemoryError, OverflowError, ValueError) as e: print(type(e).__name__)
