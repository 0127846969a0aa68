# Methods are found in the nearest class; super() reaches the next one.
class Animal:
    def __init__(self, name):
        self.name = name

    def speak(self):
        return self.name + " makes a sound"

    def twice(self):
        return self.speak() + ", " + self.speak()

class Dog(Animal):
    def __init__(self, name, breed):
        super().__init__(name)
        self.breed = breed

    def speak(self):
        return super().speak() + ": woof"

d = Dog("Rex", "collie")
print(d.speak())
print(d.twice())
print(d.breed, isinstance(d, Animal), issubclass(Dog, Animal), issubclass(Animal, Dog))

# expect: Rex makes a sound: woof
# expect: Rex makes a sound: woof, Rex makes a sound: woof
# expect: collie True True False
