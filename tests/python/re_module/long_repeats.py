# Groups repeated thousands of times: a match may be as long as the text.
import re
print(re.match(r'(?:[^"\\]|\\.)*"', "a" * 2500 + '"').end(), re.match("(?:ab)*", "ab" * 4000).end())
print(re.match("(a|b)*", "ab" * 2000).span(1), re.match("(a|b)*?c", "ab" * 1000 + "c").span(1))
print(re.fullmatch(r"(\w+\s?)+", "word " * 500).end(), re.match(r"(?:(\d+),?)+", "12,3," * 500).group(1))
print(re.match("(?:a|ab)(?:c|bcd)(d*)", "abcd").group(1), re.match("(?:(a)|b)*", "ab").groups())
print(re.match("(?:(?=(a))ab|a)", "ac").groups(), re.match("(?>a*)ab", "aaab"), re.match("((a)|b)+?c", "abc").groups())

# expect: 2501 8000
# expect: (3999, 4000) (1999, 2000)
# expect: 2500 3
# expect:  ('a',)
# expect: (None,) None ('b', 'a')
# since: 3.14
