# replace, translate, maketrans.
print("aaa".replace("a", "b"), "aaa".replace("a", "b", 2), "abc".replace("", "-"))
print("aXbX".replace("X", ""), "x".replace("y", "z"), "aaa".replace("aa", "b"))
print("aaaa".replace("a", "b", count=1))
table = str.maketrans("abc", "xyz", "d")
print("abcd".translate(table), "hello".translate({ord("l"): "L", ord("o"): None, 104: 72}))
print(str.maketrans({"a": "1"}))

# expect: bbb bba -a-b-c-
# expect: ab x ba
# expect: baaa
# expect: xyz HeLL
# expect: {97: '1'}
# since: 3.14
