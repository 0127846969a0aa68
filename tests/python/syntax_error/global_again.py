# A second global statement can't come after a use of the name.
print("never printed")
def count():
    global total
    total = total + 1
    global total

# raises:   File "global_again.py", line 6
# raises:     global total
# raises:     ^^^^^^^^^^^^
# raises: SyntaxError: name 'total' is used prior to global declaration
