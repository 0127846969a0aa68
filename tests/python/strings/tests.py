# isalpha, isdigit and their kin.
words = ["abc", "ABC", "Abc", "123", "12a", " ", "", "²", "Ⅷ", "é", "a_1", "1a", "\n", "half½"]
tests = [
    "isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isupper", "islower", "istitle",
    "isidentifier", "isprintable", "isascii",
]
for w in words:
    print(repr(w), [t[2:] for t in tests if getattr(w, t)()])

# expect: 'abc' ['alpha', 'alnum', 'lower', 'identifier', 'printable', 'ascii']
# expect: 'ABC' ['alpha', 'alnum', 'upper', 'identifier', 'printable', 'ascii']
# expect: 'Abc' ['alpha', 'alnum', 'title', 'identifier', 'printable', 'ascii']
# expect: '123' ['digit', 'decimal', 'numeric', 'alnum', 'printable', 'ascii']
# expect: '12a' ['alnum', 'lower', 'printable', 'ascii']
# expect: ' ' ['space', 'printable', 'ascii']
# expect: '' ['printable', 'ascii']
# expect: '²' ['digit', 'numeric', 'alnum', 'printable']
# expect: 'Ⅷ' ['numeric', 'alnum', 'upper', 'title', 'identifier', 'printable']
# expect: 'é' ['alpha', 'alnum', 'lower', 'identifier', 'printable']
# expect: 'a_1' ['lower', 'identifier', 'printable', 'ascii']
# expect: '1a' ['alnum', 'lower', 'printable', 'ascii']
# expect: '\n' ['space', 'ascii']
# expect: 'half½' ['alnum', 'lower', 'printable']
