# Every operator with =, evaluated once on its target.
x = 10
x += 5; x -= 3; x *= 4; x //= 5; x **= 2; x %= 50; x <<= 3; x >>= 1; x |= 1; x &= 0xFF; x ^= 2
print(x)  # expect: 127
x /= 4
print(x)  # expect: 31.75
def index():
    print("index once")  # expect: index once
    return 0
items = [1]
items[index()] += 5
print(items)  # expect: [6]
s = "a"; s += "b"; s *= 3
a = b = [1]; a += [2]; a *= 2
t = u = (1,); t += (2,)
print(s, b, t, u)  # expect: ababab [1, 2, 1, 2] (1, 2) (1,)
