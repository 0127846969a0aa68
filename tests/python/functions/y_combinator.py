# Recursion without a name.
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda me: lambda n: 1 if n < 2 else n * me(n - 1))(10))  # expect: 3628800
