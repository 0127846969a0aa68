# gauss, normalvariate, expovariate, triangular, betavariate.
import random
random.seed(3)
print(f"{random.gauss(0, 1):.12g} {random.normalvariate(10, 2):.12g} {random.expovariate(1.5):.12g} {random.triangular(0, 10, 3):.12g} {random.uniform(-1, 1):.12g}")
print(f"{random.betavariate(2, 3):.12g} {random.gammavariate(2, 1):.12g} {random.vonmisesvariate(0, 1):.12g} {random.paretovariate(3):.12g} {random.lognormvariate(0, 1):.12g}")

# expect: 0.0947080382873 8.87348240325 0.655167940726 1.40209335538 -0.97366401689
# expect: 0.261961259321 1.8936316353 0.233225716809 1.28001643636 3.52384165314
