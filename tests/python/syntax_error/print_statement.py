# print without brackets.
print "hello"

# raises:   File "print_statement.py", line 2
# raises:     print "hello"
# raises:     ^^^^^^^^^^^^^
# raises: SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
