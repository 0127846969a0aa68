# pass and ... do nothing; constants as statements do neither.
def a(): pass
def b(): ...
class C: ...
if True: pass
"a string"
42
print(a(), b(), ..., Ellipsis is ..., type(...).__name__, C.__name__)

# expect: None None Ellipsis True ellipsis C
