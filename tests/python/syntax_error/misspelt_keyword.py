# A keyword misspelt: since 3.14 there is a hint.
fro i in range(3):
    print(i)

# raises:   File "misspelt_keyword.py", line 2
# raises:     fro i in range(3):
# raises:     ^^^
# raises: SyntaxError: invalid syntax. Did you mean 'for'?
