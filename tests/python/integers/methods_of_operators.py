# The methods of a number's operators leave wider numbers to the other's class.
print((1).__truediv__(1e-7), (1).__add__(1.5), (2).__rsub__(1.5), (1).__lt__(1.5), (1).__eq__(1.0))
print((2).__divmod__(1.5), (2).__pow__(1.5), (2).__rpow__(1.5), (1).__mul__("a"), True.__add__(1.0))
print((1.5).__add__(1), (1.5).__radd__(True), (0.5).__rpow__(8), (1.5).__add__(1j), (1.5).__lt__("a"))
print((1j).__add__(1), (1j).__add__(1.5), (1).__add__(True), (1).__truediv__(2), (7).__rdivmod__(9))
class Meters(int): pass
print(Meters(2) + 1.5, 1.5 + Meters(2), Meters(3) / 2, Meters(2) < 2.5, super(Meters, Meters(2)).__add__(0.5))

# expect: NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented
# expect: NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented
# expect: 2.5 2.5 2.8284271247461903 NotImplemented NotImplemented
# expect: (1+1j) (1.5+1j) 2 0.5 (1, 2)
# expect: 3.5 3.5 1.5 True NotImplemented
