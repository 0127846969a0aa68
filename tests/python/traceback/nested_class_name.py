# The qualified name of the exception's class.
class Parser:
    class Error(Exception):
        pass

def make():
    class Local(Exception):
        pass
    return Local

try:
    raise make()("inner")
except Exception:
    raise Parser.Error("outer")

# raises: Traceback (most recent call last):
# raises:   File "nested_class_name.py", line 12, in <module>
# raises:     raise make()("inner")
# raises: make.<locals>.Local: inner
# raises:
# raises: During handling of the above exception, another exception occurred:
# raises:
# raises: Traceback (most recent call last):
# raises:   File "nested_class_name.py", line 14, in <module>
# raises:     raise Parser.Error("outer")
# raises: Parser.Error: outer
