# Defaults see the values of names at definition time, bodies at call time.
rate = 10

def early(x, r=rate):
    return x * r

def late(x):
    return x * rate

rate = 20
print(early(2), late(2))  # expect: 20 40
