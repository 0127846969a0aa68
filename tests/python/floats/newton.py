# Square roots by Newton's method, and numeric integration.
def root(a):
    x = a
    while abs(x * x - a) > 1e-12 * a:
        x = (x + a / x) / 2
    return x
print(*(f"{root(a):.10f}" for a in (2, 3, 100, 1e-4)))
def integrate(f, a, b, n=1000):
    h = (b - a) / n
    return h * (f(a) / 2 + sum(f(a + i * h) for i in range(1, n)) + f(b) / 2)
print(f"{integrate(lambda x: x * x, 0, 3):.6f} {integrate(lambda x: 1 / x, 1, 2):.6f}")

# expect: 1.4142135624 1.7320508076 10.0000000000 0.0100000000
# expect: 9.000005 0.693147
