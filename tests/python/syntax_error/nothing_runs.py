# Nothing runs when the text has an error anywhere.
print("this line is fine")
def later():
    return return

# raises:   File "nothing_runs.py", line 4
# raises:     return return
# raises:            ^^^^^^
# raises: SyntaxError: invalid syntax
