# Random objects have a state of their own; state can be kept and set.
import random
a, b = random.Random(5), random.Random(5)
print(a.random() == b.random(), a.randint(1, 100), b.randint(1, 100))  # expect: True 95 95
state = a.getstate()
x = a.random()
a.setstate(state)
print(a.random() == x)  # expect: True
random.seed(7); first = [random.random() for _ in range(3)]
random.seed(7); print(first == [random.random() for _ in range(3)])  # expect: True
