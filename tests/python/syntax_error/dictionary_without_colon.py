# A key without its colon.
ages = {"Ann": 3, "Bob" 4}

# raises:   File "dictionary_without_colon.py", line 2
# raises:     ages = {"Ann": 3, "Bob" 4}
# raises:                           ^
# raises: SyntaxError: ':' expected after dictionary key
