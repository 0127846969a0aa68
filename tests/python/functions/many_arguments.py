# A call with many arguments, given and gathered.
def f(*args, **kwargs): return len(args), len(kwargs), sum(args)
print(f(*range(1000), **{f"k{i}": i for i in range(300)}))  # expect: (1000, 300, 499500)
def g(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, b1=1, b2=2): return a10 - a1 + b2
print(g(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), g(*range(10), b2=5))  # expect: 11 14
