s = "Hello, World"
print(s.lower(), s.upper(), s.swapcase(), s.title(), s.casefold(), s.capitalize(), s.center(20, "*"), s.ljust(15, "."), s.rjust(15), s.zfill(15))
print(s.find("o"), s.rfind("o"), s.index("W"), s.count("l"), s.startswith(("He", "x")), s.endswith("ld"), s.replace("l", "L", 2), s.partition(", "), s.rpartition("o"))
print("a,b,,c".split(","), "a b  c ".split(), "a,b,c".rsplit(",", 1), "l1\nl2\r\nl3".splitlines(), "x".join("abc"), "  x ".strip(), "xxaxx".strip("x"), "abc".removeprefix("a"), "abc".removesuffix("c"))
print("abc".isalpha(), "a1".isalnum(), "12".isdigit(), "½".isnumeric(), "².isdigit", "Ab".istitle(), " ".isspace(), "abc".isidentifier(), "A".isupper(), "".isalpha(), "a b".isprintable())
print("tab\tx".expandtabs(4), "abc".translate(str.maketrans("ab", "xy", "c")), "%s" % "x", "a" < "b", "a" * 3, "ab" in "cabd", "é" == "e\u0301", len("é"), ord("€"), chr(8364))
print(repr("it's"), repr('q"'), repr("a\n\t\\"), ascii("é"), "\x41\u0042\N{DIGIT ONE}" if 0 else "\x41\u0042", r"\n", "a" "b")
print("straße".upper(), "ŉ".upper(), "İ".lower() == "i̇", "ß".casefold(), "ΑΣ".lower(), "ﬁ".upper())
print("abcdef"[2], "abcdef"[-1], "😀x"[0], len("😀"), "😀".encode(), "a😀b"[::-1], "日本"[1])
for bad in (lambda: "abc"[10], lambda: "abc".index("z"), lambda: "a" + 1, lambda: 1 + "a", lambda: "a" * "b", lambda: "a".join([1]), lambda: int("x"), lambda: float("x"), lambda: "".split(""), lambda: "abc"["a"], lambda: ord("ab"), lambda: chr(-1), lambda: "a" - "b", lambda: "é".encode("ascii"), lambda: b"\xff".decode()):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print("{:>10}|{:^10}|{:<10}|".format("r", "c", "l"), "abc".encode().decode(), str(b"x", "ascii"), str(b"x"))
print("a-b_c d".replace("-", " ").split(), "CamelCase".isupper(), "".join(reversed("abc")), sorted("hello"), set("aab") == {"a", "b"}, "hello".count("l", 3))
print("one two three".split(maxsplit=1), "a\x0bb\x0cc\x1cd\u2028e".splitlines(), "aXbXc".split("X", 1), "".splitlines(), "\n".splitlines(True))
import string
print(string.ascii_letters, string.digits, string.punctuation)
print("%5s|%-5s|%.2s" % ("a", "b", "cde"), "x".ljust(0), "abc".find("", 1), "abc".rfind(""), "aaa".replace("", "-"), "abc".partition("z"))
print("Ǆ".title(), "ǆ".capitalize(), "hello world's".title(), "ABC".swapcase(), "1a".title())
t = "x"
for i in range(5): t += str(i)
print(t, t is t, hash("a") == hash("a"), "a" is "a" if 0 else "")
print("{0:{1}}".format("a", 5) + "|", "{:{w}.{p}f}".format(3.14159, w=8, p=2), "{!r}".format("q"), "{a[k]}".format(a={"k": 1}))
