# The classic: text and number.
age = 36
message = "age: " + age

# raises: Traceback (most recent call last):
# raises:   File "string_concatenation.py", line 3, in <module>
# raises:     message = "age: " + age
# raises:               ~~~~~~~~^~~~~
# raises: TypeError: can only concatenate str (not "int") to str
