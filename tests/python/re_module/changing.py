# sub, split, finditer, flags, patterns as objects.
import re
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"a*", "-", "baac"), re.sub("x*", "-", "abxd"))
print(re.split(r"\W+", "Words, words."), re.split(r"(\W+)", "a, b"), re.split("x*", "axbc"), re.split("[,;]", "a,b;c", maxsplit=1))
print(re.subn("a", "b", "banana"), re.sub("a", lambda m: m.group().upper(), "banana", count=2))
print([m.span() for m in re.finditer(r"\d", "a1b22")], re.findall("x*", "abxd"), re.sub("", "-", "ab"))
p = re.compile(r"a.c", re.I | re.S)
print(p, p.pattern, p.flags, p.groups, re.compile("abc"), re.escape("a.b*c[d]"), p.search("xA\ncx").span())
print(re.findall("(?i)hello", "Hello HELLO"), re.match("(?x) a  b # comment", "ab").group(), re.I | re.M)
print(re.findall(rb"\w+", b"ab cd"), re.sub(rb"a", rb"b", b"banana"), re.compile("b").match("abc", 1).span())
for pattern in ("(", ")", "*a", "a**", "[a", "a{3,1}", r"\q", "(?<=a+)b", "(?P<a>x)(?P<a>y)", r"\2(a)", "[z-a]"):
    try:
        re.compile(pattern)
    except re.PatternError as error:
        print(error)

# expect: world hello -b--c- -a-b--d-
# expect: ['Words', 'words', ''] ['a', ', ', 'b'] ['', 'a', '', 'b', 'c', ''] ['a', 'b;c']
# expect: ('bbnbnb', 3) bAnAna
# expect: [(1, 2), (3, 4), (4, 5)] ['', '', 'x', '', ''] -a-b-
# expect: re.compile('a.c', re.IGNORECASE|re.DOTALL) a.c 50 0 re.compile('abc') a\.b\*c\[d\] (1, 4)
# expect: ['Hello', 'HELLO'] ab re.IGNORECASE|re.MULTILINE
# expect: [b'ab', b'cd'] b'bbnbnb' (1, 2)
# expect: missing ), unterminated subpattern at position 0
# expect: unbalanced parenthesis at position 0
# expect: nothing to repeat at position 0
# expect: multiple repeat at position 2
# expect: unterminated character set at position 0
# expect: min repeat greater than max repeat at position 2
# expect: bad escape \q at position 0
# expect: look-behind requires fixed-width pattern
# expect: redefinition of group name 'a' as group 2; was group 1 at position 12
# expect: invalid group reference 2 at position 1
# expect: bad character range z-a at position 1
# since: 3.14
