# An unknown keyword with its hint.
def paint(colour, width=1):
    return colour * width

paint(color="red")

# raises: Traceback (most recent call last):
# raises:   File "unexpected_keyword.py", line 5, in <module>
# raises:     paint(color="red")
# raises:     ~~~~~^^^^^^^^^^^^^
# raises: TypeError: paint() got an unexpected keyword argument 'color'. Did you mean 'colour'?
