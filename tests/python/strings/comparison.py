# By code point, and equal texts are equal whatever made them.
print("a" < "b", "Z" < "a", "abc" < "abcd", "" < "a", "ä" > "z", "10" < "9", "a" == "a")
print("a" != "A", sorted(["b", "A", "a", "B", "ä"]), max("hello"), min("hello"))
print("ab" + "c" == "abc", sorted("banana"), sorted(["bb", "a", "ccc"], key=len, reverse=True))

# expect: True True True True True True True
# expect: True ['A', 'B', 'a', 'b', 'ä'] o e
# expect: True ['a', 'a', 'a', 'b', 'n', 'n'] ['ccc', 'bb', 'a']
