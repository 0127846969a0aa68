# The loop variable of a comprehension doesn't exist outside.
squares = [item ** 2 for item in range(3)]
try:
    print(item)
except NameError as error:
    print(error)  # expect: name 'item' is not defined
