# Sums, products and comparisons across word sizes agree with arithmetic by hand.
values = [
    0, 1, -1, 2**15, 2**30 - 1, 2**30, -2**30, 2**31 - 1, 2**31, 2**32, 2**53 + 1, 2**62, 2**63 - 1, 2**63,
    -2**63, 2**64, 10**30, -10**30,
]
for a in values:
    for b in values:
        assert (a + b) - b == a and a * b == b * a and (a - b) + b == a
        if b:
            q, r = divmod(a, b)
            assert q * b + r == a and (0 <= r < b or b < r <= 0)
        assert (a < b) == (b > a) and (a & b) + (a | b) == a + b and (a ^ b) == (a | b) - (a & b)
print(sum(values), max(values) - min(values), len(set(values)), sorted(values)[:3])
print([v >> 16 for v in values[-4:]], hash(2**63) == hash(2.0**63))

# expect: 32290809337910165502 2000000000000000000000000000000 18 [-1000000000000000000000000000000, -9223372036854775808, -1073741824]
# expect: [-140737488355328, 281474976710656, 15258789062500000000000000, -15258789062500000000000000] True
