# Octal escapes, a condition before its group, what is shown of long matches, a count that is not named.
import re
print(re.match(r"\101[\102-\104]\060", "AC0"), re.match(r"(?(1)a|b)(c)?", "bc"), re.sub("(a)", r"\1\060", "a"))
print(re.match("x+", "x" * 80), re.compile("y" * 300, re.I))
for wrong in (r"\400", r"(?(2)a|b)(c)?", r"(?(0)a)", r"[\d-x]"):
    try:
        re.compile(wrong)
    except re.PatternError as error:
        print(error)
print(re.sub("a", "b", "aaa", 1))

# expect: <re.Match object; span=(0, 3), match='AC0'> <re.Match object; span=(0, 2), match='bc'> a0
# expect: <re.Match object; span=(0, 80), match='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx> re.compile('yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, re.IGNORECASE)
# expect: octal escape value \400 outside of range 0-0o377 at position 0
# expect: invalid group reference 2 at position 3
# expect: bad group number at position 3
# expect: bad character range \d-x at position 1
# expect: baa
# stderr: octal_and_shown.py:10: DeprecationWarning: 'count' is passed as positional argument
# stderr:   print(re.sub("a", "b", "aaa", 1))
# since: 3.14
