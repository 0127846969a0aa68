# else after a loop runs unless break left it.
def find(items, wanted):
    i = 0
    while i < len(items):
        if items[i] == wanted:
            break
        i += 1
    else:
        return "missing"
    return i
print(find("abc", "b"), find("abc", "z"))
for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        print(n, "is prime")

# expect: 1 missing
# expect: 2 is prime
# expect: 3 is prime
# expect: 5 is prime
# expect: 7 is prime
# expect: 11 is prime
