# Lambdas take every kind of parameter, and hold one expression.
double = lambda x: x * 2
every = lambda a, /, b=2, *args, c=3, **kwargs: (a, b, args, c, kwargs)
nothing = lambda: None
print(double(4), double("ab"))  # expect: 8 abab
print(every(1), every(1, 5, 6, c=7, d=8))  # expect: (1, 2, (), 3, {}) (1, 5, (6,), 7, {'d': 8})
print(nothing(), double.__name__)  # expect: None <lambda>
print((lambda x: lambda y: x - y)(10)(3))  # expect: 7
