# str, repr, hex, oct, bin, and big numbers in decimal.
print(str(-5), repr(10**30), 2 ** 200)
print(hex(255), hex(-255), oct(8), bin(10), bin(-10), hex(2**70), oct(0), bin(0))
print(len(str(2 ** 1000)), str(3 ** 100)[-5:], f"{7**40:,}")
for attempt in (lambda: hex(1.5), lambda: bin("1"), lambda: oct(None)):
    try:
        attempt()
    except TypeError as error:
        print(error)

# expect: -5 1000000000000000000000000000000 1606938044258990275541962092341162602522202993782792835301376
# expect: 0xff -0xff 0o10 0b1010 -0b1010 0x400000000000000000 0o0 0b0
# expect: 302 22001 6,366,805,760,909,027,985,741,435,139,224,001
# expect: 'float' object cannot be interpreted as an integer
# expect: 'str' object cannot be interpreted as an integer
# expect: 'NoneType' object cannot be interpreted as an integer
