def g(x):
    try: yield from x
    finally: pass
x=iter([1,2])
for i in range(900): x=g(x)
print(next(x))
x.close()
print('closed')
