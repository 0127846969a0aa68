# A statement where a string has room for an expression, after a field with quotes.
ages = {"Ann": 3}
print(f"{ages["Ann"]} {if ages}")

# raises:   File "string_condition.py", line 3
# raises:     print(f"{ages["Ann"]} {if ages}")
# raises:                            ^^
# raises: SyntaxError: f-string: expecting a valid expression after '{'
