# replace, translate, maketrans.
print("aaa".replace("a", "b"), "aaa".replace("a", "b", 2), "abc".replace("", "-"), "aXbX".replace("X", ""), "x".replace("y", "z"), "aaa".replace("aa", "b"), "aaaa".replace("a", "b", count=1))
table = str.maketrans("abc", "xyz", "d")
print("abcd".translate(table), "hello".translate({ord("l"): "L", ord("o"): None, 104: 72}), str.maketrans({"a": "1"}))

# expect: bbb bba -a-b-c- ab x ba baaa
# expect: xyz HeLL {97: '1'}
# since: 3.14
