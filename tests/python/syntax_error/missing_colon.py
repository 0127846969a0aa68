# A colon forgotten.
x = 5
if x > 3
    print("big")

# raises:   File "missing_colon.py", line 3
# raises:     if x > 3
# raises:             ^
# raises: SyntaxError: expected ':'
