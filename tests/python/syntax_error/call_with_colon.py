# A call that looks like the head of a function.
print(1):
    print(2)

# raises:   File "call_with_colon.py", line 2
# raises:     print(1):
# raises:             ^
# raises: SyntaxError: invalid syntax
