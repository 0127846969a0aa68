# gcd, extended gcd, modular inverse, Miller–Rabin on big numbers.
def egcd(a, b):
    if b == 0:
        return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y
def probably_prime(n):
    if n < 4:
        return n > 1
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if a % n == 0:
            continue
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True
print(egcd(240, 46), [n for n in range(50) if probably_prime(n)], probably_prime(2**89 - 1))
print(probably_prime(2**89 + 1), probably_prime(10**40 + 121))
p, q, e = 2**61 - 1, 2**31 - 1, 65537
d = pow(e, -1, (p - 1) * (q - 1))
print(pow(pow(123456789, e, p * q), d, p * q), (p * q).bit_length())

# expect: (2, -9, 47) [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] True
# expect: False True
# expect: 123456789 92
