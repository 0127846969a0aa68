# A handler of groups beside a handler, and a mistake below them.
try:
    pass
except* ValueError:
    pass
try:
    pass
except ValueError
    pass

# raises:   File "star_groups_mixed.py", line 8
# raises:     except ValueError
# raises:                      ^
# raises: SyntaxError: expected ':'
