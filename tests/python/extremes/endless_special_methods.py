# Special methods that call themselves end in RecursionError.
class Endless:
    def __add__(self, other): return self + other
    def __bool__(self): return bool(self)
    def __call__(self): return self()
    def __enter__(self):
        with self: pass
    def __exit__(self, *args): pass
    def __eq__(self, other): return self == other
    def __format__(self, form): return format(self, form)
    def __getattr__(self, name): return getattr(self, name + "x")
    def __hash__(self): return hash(self)
    def __iter__(self): return iter(self)
    def __len__(self): return len(self)
    def __repr__(self): return repr(self)
    def __str__(self): return f"{self}"
    @property
    def own(self): return self.own

class Made:
    def __init__(self): Made()

class New:
    def __new__(cls): return New()

def mapped(x): return list(map(mapped, [x]))
def sorting(x): return sorted([3, 2, 1], key=sorting)
def first(n): return second(n)
def second(n): return first(n)

endless = Endless()
attempts = [
    lambda: endless + 1, lambda: bool(endless), endless, endless.__enter__, lambda: endless == 1,
    lambda: format(endless), lambda: endless.a, lambda: hash(endless), lambda: list(endless), lambda: len(endless),
    lambda: repr(endless), lambda: str(endless), lambda: endless.own, Made, New, lambda: mapped(1),
    lambda: sorting(1), lambda: first(0),
]
for number, attempt in enumerate(attempts):
    try:
        attempt()
        print(number, "done")
    except RecursionError:
        print(number, "RecursionError")

# expect: 0 RecursionError
# expect: 1 RecursionError
# expect: 2 RecursionError
# expect: 3 RecursionError
# expect: 4 RecursionError
# expect: 5 RecursionError
# expect: 6 RecursionError
# expect: 7 RecursionError
# expect: 8 RecursionError
# expect: 9 RecursionError
# expect: 10 RecursionError
# expect: 11 RecursionError
# expect: 12 RecursionError
# expect: 13 RecursionError
# expect: 14 RecursionError
# expect: 15 RecursionError
# expect: 16 RecursionError
# expect: 17 RecursionError
