# A decorator is called with the function and its result takes the name.
def shout(function):
    def wrapper(*args):
        return function(*args).upper()
    return wrapper

@shout
def greet(name):
    return "hello " + name

print(greet("ada"))  # expect: HELLO ADA
print(greet.__name__)  # expect: wrapper
