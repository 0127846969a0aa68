# dict subclasses: __missing__ is asked by brackets only.
class Squares(dict):
    def __missing__(self, key):
        self[key] = key * key
        return self[key]
s = Squares()
print(s[4], s.get(5), 5 in s, s, s[4], len(s))  # expect: 16 None False {4: 16} 16 1
