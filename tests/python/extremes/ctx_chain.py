e=None
for i in range(100000):
    try:
        try:
            if e: raise e
            raise ValueError(i)
        except ValueError as x:
            raise KeyError(i) from x
    except KeyError as y: e=y
print('done')
del e
