# Small text puzzles.
def palindrome(text):
    letters = [c for c in text.lower() if c.isalnum()]
    return letters == letters[::-1]
print([palindrome(t) for t in ("A man, a plan, a canal: Panama", "hello", "", "x", "Was it a car?")])
groups = {}
for word in "listen silent enlist tea eat ate cat act".split():
    groups.setdefault("".join(sorted(word)), []).append(word)
print(list(groups.values()))
def encode(text):
    out, i = "", 0
    while i < len(text):
        n = 1
        while i + n < len(text) and text[i + n] == text[i]:
            n += 1
        out += f"{n if n > 1 else ''}{text[i]}"
        i += n
    return out
print(encode("aaabccdddd"), encode(""), encode("abc"))

# expect: [True, False, True, True, False]
# expect: [['listen', 'silent', 'enlist'], ['tea', 'eat', 'ate'], ['cat', 'act']]
# expect: 3ab2c4d  abc
