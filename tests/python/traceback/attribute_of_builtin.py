# Built-in types give hints too.
words = ["b", "a"]
words.apend("c")

# raises: Traceback (most recent call last):
# raises:   File "attribute_of_builtin.py", line 3, in <module>
# raises:     words.apend("c")
# raises:     ^^^^^^^^^^^
# raises: AttributeError: 'list' object has no attribute 'apend'. Did you mean: 'append'?
