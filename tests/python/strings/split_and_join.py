# split, rsplit, splitlines, partition, join.
print("a b  c".split(), "a b  c".split(" "), " a ".split(), "".split(), "".split(","))
print("a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), "a--b".split("--"), " a b c ".split(None, 1))
print(" a b c ".rsplit(None, 1))
print("one\ntwo\r\nthree\n".splitlines(), "a\nb".splitlines(True), "a=b=c".partition("="))
print("a=b=c".rpartition("="), "abc".partition("x"), "abc".rpartition("x"))
print(",".join(["a", "b"]), "".join("xyz"), "-".join([]), "-".join(str(i) for i in range(4)))
print(", ".join({"k": 1}))
for attempt in (
    lambda: ",".join([1]), lambda: ",".join(["a", None]), lambda: ",".join(5), lambda: "a".split(""),
    lambda: "a".partition(""),
):
    try:
        attempt()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, "-", error)

# expect: ['a', 'b', 'c'] ['a', 'b', '', 'c'] ['a'] [] ['']
# expect: ['a', 'b,c'] ['a,b', 'c'] ['a', 'b'] ['a', 'b c ']
# expect: [' a b', 'c']
# expect: ['one', 'two', 'three'] ['a\n', 'b'] ('a', '=', 'b=c')
# expect: ('a=b', '=', 'c') ('abc', '', '') ('', '', 'abc')
# expect: a,b xyz  0-1-2-3
# expect: k
# expect: TypeError - sequence item 0: expected str instance, int found
# expect: TypeError - sequence item 1: expected str instance, NoneType found
# expect: TypeError - can only join an iterable
# expect: ValueError - empty separator
# expect: ValueError - empty separator
