# The methods that bytes share with strings.
b = b"Hello World"
print(b.upper(), b.lower(), b.split(), b.find(b"o"), b.replace(b"o", b"0"), b.startswith(b"He"))
print(b.count(b"l"), b.strip(b"Hd"), b.partition(b" "), b",".join([b"a", b"b"]), b.title())
print(b"a\nb".splitlines(), b.center(15, b"*"), b"12".isdigit(), b.index(111), b"7".zfill(3))
for attempt in (
    lambda: b.find("o"), lambda: b",".join(["a"]), lambda: b.index(b"z"), lambda: b.replace("a", "b"),
):
    try:
        attempt()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, "-", error)

# expect: b'HELLO WORLD' b'hello world' [b'Hello', b'World'] 4 b'Hell0 W0rld' True
# expect: 3 b'ello Worl' (b'Hello', b' ', b'World') b'a,b' b'Hello World'
# expect: [b'a', b'b'] b'**Hello World**' True 4 b'007'
# expect: TypeError - argument should be integer or bytes-like object, not 'str'
# expect: TypeError - sequence item 0: expected a bytes-like object, str found
# expect: ValueError - subsection not found
# expect: TypeError - a bytes-like object is required, not 'str'
