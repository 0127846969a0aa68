e=None
for i in range(3000):
    try:
        try:
            if e: raise e
            raise ValueError(i)
        except Exception as x:
            raise KeyError(i) from x
    except KeyError as y: e=y
raise e
