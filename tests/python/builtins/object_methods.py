# What every object has.
o = object()
print(o == o, o != object(), bool(o), o.__class__.__name__, isinstance(o, object))
print(hash(o) == hash(o), str(o).startswith("<object object at 0x"))
print(object.__doc__.splitlines()[0], (5).__class__, (5).__add__(3), [1].__len__())
print("a".__eq__("a"), (5).__eq__("a"), (1).__lt__(2), {}.__contains__(1))

# expect: True True True object True
# expect: True True
# expect: The base class of the class hierarchy. <class 'int'> 8 1
# expect: True NotImplemented True False
