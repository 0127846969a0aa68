# The body of a with block below a class-made manager that logs.
class Logged:
    def __enter__(self): print("begin"); return self
    def __exit__(self, kind, error, trace): print("end", kind.__name__)
def work(items):
    with Logged():
        for item in items:
            print(10 // item)
work([5, 0])

# expect: begin
# expect: 2
# expect: end ZeroDivisionError
# raises: Traceback (most recent call last):
# raises:   File "in_with_contextmanager_body.py", line 9, in <module>
# raises:     work([5, 0])
# raises:     ~~~~^^^^^^^^
# raises:   File "in_with_contextmanager_body.py", line 8, in work
# raises:     print(10 // item)
# raises:           ~~~^^~~~~~
# raises: ZeroDivisionError: division by zero
