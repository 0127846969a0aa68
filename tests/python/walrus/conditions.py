# := in conditions, arguments and comprehensions.
data = [3, 1, 4, 1, 5]
if (n := len(data)) > 4:
    print("long", n)
it = iter(data)
while (x := next(it, None)) is not None and x != 4:
    print("got", x)
print(x, (y := 5) + y, [z := 1, z + 1])
def f(a, b): return a, b
print(f(q := 2, b=(r := 3)), q, r)

# expect: long 5
# expect: got 3
# expect: got 1
# expect: 4 10 [1, 2]
# expect: (2, 3) 2 3
