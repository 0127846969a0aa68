# A default value stands in for a missing argument and is an ordinary object.
def greet(name, greeting="Hello", mark="!"):
    return greeting + ", " + name + mark

print(greet("Ada"))  # expect: Hello, Ada!
print(greet("Ada", "Hi"))  # expect: Hi, Ada!
print(greet("Ada", mark="?"))  # expect: Hello, Ada?
print(greet.__defaults__)  # expect: ('Hello', '!')
