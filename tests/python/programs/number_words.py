# Numbers in words, and the letters they take.
ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split()
ONES += "fifteen sixteen seventeen eighteen nineteen".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()


def words(n):
    if n < 0:
        return "minus " + words(-n)
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10] + ("-" + ONES[n % 10] if n % 10 else "")
    for value, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= value:
            high, low = divmod(n, value)
            return f"{words(high)} {name}" + (f" {words(low)}" if low else "")


for n in (0, 13, 42, 100, 999, 1001, -77, 1_000_000, 2_147_483_647):
    print(f"{n:>13,} {words(n)}")
print(sum(len(words(n).replace(" ", "").replace("-", "")) for n in range(1, 1000)))
print(sorted(range(10), key=words))

# expect:             0 zero
# expect:            13 thirteen
# expect:            42 forty-two
# expect:           100 one hundred
# expect:           999 nine hundred ninety-nine
# expect:         1,001 one thousand one
# expect:           -77 minus seventy-seven
# expect:     1,000,000 one million
# expect: 2,147,483,647 two billion one hundred forty-seven million four hundred eighty-three thousand six hundred forty-seven
# expect: 18440
# expect: [8, 5, 4, 9, 1, 7, 6, 3, 2, 0]
