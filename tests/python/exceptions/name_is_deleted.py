# The name after `as` is deleted when the clause ends.
error = "before"
try:
    raise ValueError("x")
except ValueError as error:
    kept = error
try:
    print(error)
except NameError as e:
    print(e)  # expect: name 'error' is not defined
print(kept)  # expect: x
