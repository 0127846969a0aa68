# A bracket that isn't closed before the colon.
for i in range(3:
    print(i)

# raises:   File "colon_in_call.py", line 2
# raises:     for i in range(3:
# raises:                     ^
# raises: SyntaxError: invalid syntax
