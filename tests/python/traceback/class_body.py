# The body of a class is a frame with the class's name.
class Settings:
    size = 10
    ratio = size / 0

# raises: Traceback (most recent call last):
# raises:   File "class_body.py", line 2, in <module>
# raises:     class Settings:
# raises:         size = 10
# raises:         ratio = size / 0
# raises:   File "class_body.py", line 4, in Settings
# raises:     ratio = size / 0
# raises:             ~~~~~^~~
# raises: ZeroDivisionError: division by zero
