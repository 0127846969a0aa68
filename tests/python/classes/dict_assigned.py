# An object can be given another dictionary of attributes.
class Borg:
    state = {}

    def __init__(self):
        self.__dict__ = self.state


class AttrDict(dict):
    def __init__(self, *args, **keywords):
        super().__init__(*args, **keywords)
        self.__dict__ = self


one, other = Borg(), Borg()
one.value = 5
print(other.value, one.__dict__ is other.__dict__, vars(other))
try:
    one.__dict__ = 5
except TypeError as error:
    print(error)
table = AttrDict(a=1)
table.b = 2
print(table["b"], table.a, table)

# expect: 5 True {'value': 5}
# expect: __dict__ must be set to a dictionary, not a 'int'
# expect: 2 1 {'a': 1, 'b': 2}
