# Joining in a loop, repeating, negative repetition.
s = ""
for i in range(5):
    s += str(i) * i
print(s, "-" * 10, "ab" * 0, repr("ab" * -1), 3 * "x", "".join(["a"] * 3))
text = "x" * 100000
print(len(text), text.count("x"), len(text + text))

# expect: 1223334444 ----------  '' xxx aaa
# expect: 100000 100000 200000
