# Parameters before a slash can't be given by name, and their names are free for **kwargs.
def divide(a, b, /, digits=2):
    return round(a / b, digits)

def tag(name, /, **attributes):
    return name, attributes

print(divide(10, 3))
print(divide(10, 3, digits=4))
print(tag("a", name="link"))
try:
    divide(a=1, b=2)
except TypeError as error:
    print(error)

# expect: 3.33
# expect: 3.3333
# expect: ('a', {'name': 'link'})
# expect: divide() got some positional-only arguments passed as keyword arguments: 'a, b'
