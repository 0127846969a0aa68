# Found by the fuzzer.
class Point:
    def __init__(self, x, y=0):
        pass
    def moved(self, dx):
        return Point()
p = Point(1)
q = p.moved(5)

# raises: Traceback (most recent call last):
# raises:   File "differs-5543.py", line 8, in <module>
# raises:     q = p.moved(5)
# raises:   File "differs-5543.py", line 6, in moved
# raises:     return Point()
# raises: TypeError: Point.__init__() missing 1 required positional argument: 'x'
