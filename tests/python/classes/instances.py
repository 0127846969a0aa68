# __init__ sets attributes; each instance has its own.
class Point:
    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    def moved(self, dx):
        return Point(self.x + dx, self.y)

p = Point(1)
q = p.moved(5)
q.y = 9
print(p.x, p.y, q.x, q.y)  # expect: 1 0 6 9
print(vars(q), p.__dict__)  # expect: {'x': 6, 'y': 9} {'x': 1, 'y': 0}
print(type(p).__name__, isinstance(q, Point), p is q)  # expect: Point True False
