# Without anything near there is no hint.
class Box:
    size = 1

box = Box()
print(box.size)  # expect: 1
print(box.elephant)

# raises: Traceback (most recent call last):
# raises:   File "attribute_no_suggestion.py", line 7, in <module>
# raises:     print(box.elephant)
# raises:           ^^^^^^^^^^^^
# raises: AttributeError: 'Box' object has no attribute 'elephant'
