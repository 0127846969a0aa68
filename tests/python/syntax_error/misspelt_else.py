# A clause misspelt: the lines before it count for the hint.
x = 3
if x > 5:
    print("big")
esle:
    print("small")

# raises:   File "misspelt_else.py", line 5
# raises:     esle:
# raises:     ^^^^
# raises: SyntaxError: invalid syntax. Did you mean 'else'?
