# Wrong calls of methods, class methods and static methods name the class.
class Box:
    def put(self, thing, *, gently=False): pass
    @classmethod
    def make(cls, size): pass
    @staticmethod
    def check(a, b): pass
    def __call__(self, x): pass
    def __getitem__(self): pass
b = Box()
for call in (
    lambda: b.put(), lambda: b.put(1, 2), lambda: b.put(1, roughly=True), lambda: Box.make(),
    lambda: Box.make(1, 2), lambda: b.check(1), lambda: b(), lambda: b[0], lambda: Box.put(1),
    lambda: b.put(1, gentle=True),
):
    try:
        call()
    except TypeError as error:
        print(error)

# expect: Box.put() missing 1 required positional argument: 'thing'
# expect: Box.put() takes 2 positional arguments but 3 were given
# expect: Box.put() got an unexpected keyword argument 'roughly'
# expect: Box.make() missing 1 required positional argument: 'size'
# expect: Box.make() takes 2 positional arguments but 3 were given
# expect: Box.check() missing 1 required positional argument: 'b'
# expect: Box.__call__() missing 1 required positional argument: 'x'
# expect: Box.__getitem__() takes 1 positional argument but 2 were given
# expect: Box.put() missing 1 required positional argument: 'thing'
# expect: Box.put() got an unexpected keyword argument 'gentle'. Did you mean 'gently'?
# since: 3.14
