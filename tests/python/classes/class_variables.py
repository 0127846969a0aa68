# A class variable is shared until an instance hides it.
class Dog:
    legs = 4
    tricks = []

a, b = Dog(), Dog()
a.legs = 3
a.tricks.append("roll")
print(a.legs, b.legs, Dog.legs)  # expect: 3 4 4
print(b.tricks, a.tricks is b.tricks)  # expect: ['roll'] True
Dog.legs = 5
print(a.legs, b.legs)  # expect: 3 5
del a.legs
print(a.legs, vars(a))  # expect: 5 {}
