# repr chooses quotes and escapes.
for s in (
    "plain", "it's", 'say "hi"', """both ' and \"""", "tab\t", "nl\n", "back\\slash", "\x00\x1f\x7f", "é",
    "\xa0", "\u200b", "😀", "\ud800", "\r", "\\n",
):
    print(repr(s), ascii(s))

# expect: 'plain' 'plain'
# expect: "it's" "it's"
# expect: 'say "hi"' 'say "hi"'
# expect: 'both \' and "' 'both \' and "'
# expect: 'tab\t' 'tab\t'
# expect: 'nl\n' 'nl\n'
# expect: 'back\\slash' 'back\\slash'
# expect: '\x00\x1f\x7f' '\x00\x1f\x7f'
# expect: 'é' '\xe9'
# expect: '\xa0' '\xa0'
# expect: '\u200b' '\u200b'
# expect: '😀' '\U0001f600'
# expect: '\ud800' '\ud800'
# expect: '\r' '\r'
# expect: '\\n' '\\n'
