# What __getattr__ raises knows what was looked for.
class Palette:
    color = 1

    def __getattr__(self, name):
        raise AttributeError(name)


palette = Palette()
try:
    palette.colour
except AttributeError as error:
    print(error.name, error.obj is palette)
print(palette.colour)

# expect: colour True
# raises: Traceback (most recent call last):
# raises:   File "getattr_hint.py", line 14, in <module>
# raises:     print(palette.colour)
# raises:           ^^^^^^^^^^^^^^
# raises:   File "getattr_hint.py", line 6, in __getattr__
# raises:     raise AttributeError(name)
# raises: AttributeError: colour. Did you mean: 'color'?
