# Normal distributions.
from statistics import NormalDist, StatisticsError
n = NormalDist(100, 15)
def short(x): return float(f"{x:.10g}")
print(n, short(n.pdf(110)), short(n.cdf(110)), [short(n.inv_cdf(p)) for p in (1e-20, 0.0001, 0.05, 0.3, 0.5, 0.99)])
print([short(x) for x in n.quantiles(5)], n.zscore(130), short(n.overlap(NormalDist(110, 20))))
print(n + 5, n - NormalDist(2.5, 8), 3 - n, 2 * n, n / -4, -n, n == NormalDist(100, 15), n.mean, n.stdev, n.variance)
print([short(x) for x in n.samples(3, seed=7)], NormalDist.from_samples([1, 2, 3, 4, 5]).mean)
for refused in (lambda: NormalDist(1, -1), lambda: NormalDist(1, 0).pdf(1), lambda: n.inv_cdf(0)):
    try:
        refused()
    except StatisticsError as error:
        print(error)

# expect: NormalDist(mu=100.0, sigma=15.0) 0.0212965337 0.7475074625 [-38.93510135, 44.21475272, 75.3271956, 92.13399231, 100.0, 134.8952181]
# expect: [87.3756815, 96.19979345, 103.8002065, 112.6243185] 2.0 0.7489616436
# expect: NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=97.5, sigma=17.0) NormalDist(mu=-97.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=-25.0, sigma=3.75) NormalDist(mu=-100.0, sigma=15.0) True 100.0 15.0 225.0
# expect: [93.14488489, 84.50802705, 105.8176687] 3.0
# expect: sigma must be non-negative
# expect: pdf() not defined when sigma is zero
# expect: p must be in the range 0.0 < p < 1.0
