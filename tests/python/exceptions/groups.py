# An ExceptionGroup holds exceptions and counts them in its message.
group = ExceptionGroup("several", [ValueError("v"), TypeError("t"), ExceptionGroup("inner", [KeyError("k")])])
print(group)
print(repr(group))
print(group.message, len(group.exceptions))
print(group.subgroup(ValueError))
match, rest = group.split(KeyError)
print(repr(match))
print(repr(rest))

# expect: several (3 sub-exceptions)
# expect: ExceptionGroup('several', [ValueError('v'), TypeError('t'), ExceptionGroup('inner', [KeyError('k')])])
# expect: several 3
# expect: several (1 sub-exception)
# expect: ExceptionGroup('several', [ExceptionGroup('inner', [KeyError('k')])])
# expect: ExceptionGroup('several', [ValueError('v'), TypeError('t')])
