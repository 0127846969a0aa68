# Characters by position; strings don't change.
s = "hällo"
print(s[0], s[-1], s[1], len(s), s[1:3], s * 2, s + "!", "l" in s, "lo" in s, "" in s, "x" not in s)
def assign(): s[0] = "H"
for attempt in (
    lambda: s[10], lambda: s[-6], lambda: s["a"[0:]], lambda: s[1.0], assign, lambda: 5 in s, lambda: s + 5,
    lambda: s - "o",
):
    try:
        attempt()
    except (IndexError, TypeError) as error:
        print(type(error).__name__, "-", error)

# expect: h o ä 5 äl hällohällo hällo! True True True True
# expect: IndexError - string index out of range
# expect: IndexError - string index out of range
# expect: TypeError - string indices must be integers, not 'str'
# expect: TypeError - string indices must be integers, not 'float'
# expect: TypeError - 'str' object does not support item assignment
# expect: TypeError - 'in <string>' requires string as left operand, not int
# expect: TypeError - can only concatenate str (not "int") to str
# expect: TypeError - unsupported operand type(s) for -: 'str' and 'str'
