# A property's function is a frame.
class Circle:
    @property
    def radius(self):
        return self._radius

print(Circle().radius * 2)

# raises: Traceback (most recent call last):
# raises:   File "property_frame.py", line 7, in <module>
# raises:     print(Circle().radius * 2)
# raises:           ^^^^^^^^^^^^^^^
# raises:   File "property_frame.py", line 5, in radius
# raises:     return self._radius
# raises:            ^^^^^^^^^^^^
# raises: AttributeError: 'Circle' object has no attribute '_radius'. Did you mean: 'radius'?
