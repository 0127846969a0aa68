# Groups, alternatives, repetitions, anchors, looking around.
import re
print(re.match(r"(\w+) (\w+)", "Isaac Newton, physicist").groups(), re.search(r"\d+", "abc 123 def"))
print(re.findall(r"(\w)(\d)", "a1 b2 c3"), re.findall(r"(\w)\d", "a1 b2"), re.findall(r"\w+", "a bc, def!"))
print(re.match(r"(a(b)?)+", "abaab").groups(), re.match(r"(?:(a)|b)*", "ab").groups())
print(re.match(r"(a|ab)(c|bcd)(d*)", "abcd").groups(), re.fullmatch(r"a|ab", "ab"), re.fullmatch("a+", "aab"))
print(re.findall(r"^\w+", "one\ntwo", re.M), re.findall(r"\w+$", "one\ntwo\n", re.M), re.search("a.b", "a\nb"))
print(re.findall(r"foo(?=bar)", "foobar foobaz"), re.findall(r"foo(?!bar)\w+", "foobar foobaz"))
print(re.sub(r"(?<=a)b", "X", "ab cb"), re.sub(r"(?<!a)b", "X", "ab cb"), re.findall(r"<.*?>", "<a><b>"))
print(re.findall(r"a{2,3}", "aaaaaaa"), re.findall(r"a{2,3}?", "aaaaaaa"), re.match("(a*)+", "aaab").groups())
m = re.match(r"(?P<user>\w+)@(?P<site>\w+)", "me@here")
print(m.groupdict(), m["user"], m.span("site"), m.lastgroup, m.expand(r"\g<site>: \1"), m.start(), m.end(2))
print(re.match(r"(<)?a(?(1)>|$)", "<a>").group(), re.match(r"(['\"]).*?\1", "'q' x").group())
print(re.match("a++ab", "aaab"), re.match("(?>a+)b", "aaab").group(), re.findall(r"\bt\w*", "the quick tea"))

# expect: ('Isaac', 'Newton') <re.Match object; span=(4, 7), match='123'>
# expect: [('a', '1'), ('b', '2'), ('c', '3')] ['a', 'b'] ['a', 'bc', 'def']
# expect: ('ab', 'b') ('a',)
# expect: ('a', 'bcd', '') <re.Match object; span=(0, 2), match='ab'> None
# expect: ['one', 'two'] ['one', 'two'] None
# expect: ['foo'] ['foobaz']
# expect: aX cb ab cX ['<a>', '<b>']
# expect: ['aaa', 'aaa'] ['aa', 'aa', 'aa'] ('',)
# expect: {'user': 'me', 'site': 'here'} me (3, 7) site here: me 0 7
# expect: <a> 'q'
# expect: None aaab ['the', 'tea']
# since: 3.14
