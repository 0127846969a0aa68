# Leading zeros of a decimal number.
n = 007

# raises:   File "leading_zeros.py", line 2
# raises:     n = 007
# raises:         ^^
# raises: SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
