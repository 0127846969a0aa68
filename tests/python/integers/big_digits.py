# Digits of pi and of e with integers alone.
def pi_digits(n):
    def arctan(x, unity):
        total = term = unity // x
        k, sign = 3, -1
        while term:
            term //= x * x
            total += sign * (term // k)
            k, sign = k + 2, -sign
        return total
    unity = 10 ** (n + 10)
    return 4 * (4 * arctan(5, unity) - arctan(239, unity)) // 10**10
print(pi_digits(60))  # expect: 3141592653589793238462643383279502884197169399375105820974944
total, term, k = 0, 10**50, 1
while term:
    total, term, k = total + term, term // k, k + 1
print(total // 10**5)  # expect: 2718281828459045235360287471352662497757247093
