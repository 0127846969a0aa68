# find, index, count, startswith, endswith and their ranges.
s = "abracadabra"
print(s.find("bra"), s.rfind("bra"), s.find("x"), s.find("a", 1), s.find("a", 1, 3), s.find(""))
print(s.find("", 20), s.index("c"), s.rindex("a"))
print(s.count("a"), s.count("abra"), s.count(""), s.count("a", 3, 8), s.startswith("abr"))
print(s.startswith(("x", "a")), s.startswith("bra", 1), s.endswith("bra"), s.endswith("a", 0, 5))
for attempt in (
    lambda: s.index("x"), lambda: s.rindex("x"), lambda: s.startswith(5), lambda: s.find(5),
    lambda: s.startswith(["a"]), lambda: s.count(1),
):
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, "-", error)

# expect: 1 8 -1 3 -1 0
# expect: -1 4 10
# expect: 5 2 12 3 True
# expect: True True True False
# expect: ValueError - substring not found
# expect: ValueError - substring not found
# expect: TypeError - startswith first arg must be str or a tuple of str, not int
# expect: TypeError - find() argument 1 must be str, not int
# expect: TypeError - startswith first arg must be str or a tuple of str, not list
# expect: TypeError - count() argument 1 must be str, not int
# since: 3.14
