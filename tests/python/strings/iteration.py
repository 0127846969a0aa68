# Characters one by one, with chr and ord.
print(list("añ😀"), [ord(c) for c in "añ😀"], chr(97) + chr(8364) + chr(0x1F600))
print("".join(reversed("abc")), list(enumerate("ab")), list(zip("ab", "xyz")))
for attempt in (
    lambda: chr(-1), lambda: chr(0x110000), lambda: ord(""), lambda: ord("ab"), lambda: ord(5),
    lambda: chr("a"), lambda: chr(1.5),
):
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, "-", error)

# expect: ['a', 'ñ', '😀'] [97, 241, 128512] a€😀
# expect: cba [(0, 'a'), (1, 'b')] [('a', 'x'), ('b', 'y')]
# expect: ValueError - chr() arg not in range(0x110000)
# expect: ValueError - chr() arg not in range(0x110000)
# expect: TypeError - ord() expected a character, but string of length 0 found
# expect: TypeError - ord() expected a character, but string of length 2 found
# expect: TypeError - ord() expected string of length 1, but int found
# expect: TypeError - 'str' object cannot be interpreted as an integer
# expect: TypeError - 'float' object cannot be interpreted as an integer
