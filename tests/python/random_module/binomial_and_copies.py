# Binomial numbers of many trials; a generator's copy goes on as it does.
import copy, pickle, random
r = random.Random(7)
print([r.binomialvariate(100, 0.4) for _ in range(6)], r.binomialvariate(1000, 0.9))
for other in (copy.copy(r), copy.deepcopy(r), pickle.loads(pickle.dumps(r))):
    print(other.random() == copy.copy(r).random(), other.getstate() == r.getstate())

# expect: [37, 42, 41, 30, 28, 31] 902
# expect: True False
# expect: True False
# expect: True False
