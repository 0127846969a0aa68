# encode and decode, with their errors.
print("aé€😀".encode(), "é".encode("latin-1"), "é".encode("utf-16-le"))
print("aé".encode("ascii", "ignore"), "aé".encode("ascii", "replace"))
print("aé".encode("ascii", "backslashreplace"))
print(b"a\xc3\xa9".decode(), b"\xe9".decode("latin-1"), b"a\xff".decode("utf-8", "replace"))
print(b"a\xff".decode("utf-8", errors="ignore"), str(b"abc", "ascii"))
for attempt in (
    lambda: "é".encode("ascii"), lambda: b"a\xff".decode(), lambda: b"\xc3".decode(),
    lambda: "a".encode("nope"), lambda: "日本".encode("latin-1"),
):
    try:
        attempt()
    except (UnicodeError, LookupError) as error:
        print(type(error).__name__, "-", error)

# expect: b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80' b'\xe9' b'\xe9\x00'
# expect: b'a' b'a?'
# expect: b'a\\xe9'
# expect: aé é a�
# expect: a abc
# expect: UnicodeEncodeError - 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# expect: UnicodeDecodeError - 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte
# expect: UnicodeDecodeError - 'utf-8' codec can't decode byte 0xc3 in position 0: unexpected end of data
# expect: LookupError - unknown encoding: nope
# expect: UnicodeEncodeError - 'latin-1' codec can't encode characters in position 0-1: ordinal not in range(256)
