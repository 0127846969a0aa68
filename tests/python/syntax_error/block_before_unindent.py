# A block missing where the one around it ends, too.
def f(age):
    if age > 3:
print(f(4))

# raises:   File "block_before_unindent.py", line 4
# raises:     print(f(4))
# raises: IndentationError: expected an indented block after 'if' statement on line 3
