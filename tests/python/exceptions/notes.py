# add_note collects lines in __notes__.
error = ValueError("bad")
print(hasattr(error, "__notes__"))  # expect: False
error.add_note("first")
error.add_note("second")
print(error.__notes__, str(error))  # expect: ['first', 'second'] bad
try:
    error.add_note(5)
except TypeError as e:
    print(e)  # expect: add_note() argument must be str, not int

# since: 3.14
