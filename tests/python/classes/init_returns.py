# __init__ must return None.
class Bad:
    def __init__(self): return 5
try:
    Bad()
except TypeError as error:
    print(error)  # expect: __init__() should return None, not 'int'
