# `is` with a literal warns.
x = 5
print(x is 5)

# expect: True
# stderr: is_literal_warning.py:3: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
# stderr:   print(x is 5)
