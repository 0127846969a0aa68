# gauss, normalvariate, expovariate and their kin, to twelve digits.
import random
random.seed(3)
for value in (
    random.gauss(0, 1), random.normalvariate(10, 2), random.expovariate(1.5), random.triangular(0, 10, 3),
    random.uniform(-1, 1), random.betavariate(2, 3), random.gammavariate(2, 1), random.vonmisesvariate(0, 1),
    random.paretovariate(3), random.lognormvariate(0, 1), random.weibullvariate(1, 2),
):
    print(f"{value:.12g}")

# expect: 0.0947080382873
# expect: 8.87348240325
# expect: 0.655167940726
# expect: 1.40209335538
# expect: -0.97366401689
# expect: 0.261961259321
# expect: 1.8936316353
# expect: 0.233225716809
# expect: 1.28001643636
# expect: 3.52384165314
# expect: 0.257241891841
