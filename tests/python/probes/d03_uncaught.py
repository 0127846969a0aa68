def a(): b()
def b():
    try:
        c()
    except KeyError as e:
        raise ValueError("wrapped") from e
def c(): return {}["missing"]
class Boom(Exception):
    def __str__(self): return "boom!"
try:
    raise Boom
except Boom as e:
    print(e, repr(e))
a()
