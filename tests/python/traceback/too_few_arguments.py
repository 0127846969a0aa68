# The call is marked from name to bracket.
def greet(name, greeting):
    return greeting + name

print("start", greet("Ada"))

# raises: Traceback (most recent call last):
# raises:   File "too_few_arguments.py", line 5, in <module>
# raises:     print("start", greet("Ada"))
# raises:                    ~~~~~^^^^^^^
# raises: TypeError: greet() missing 1 required positional argument: 'greeting'
