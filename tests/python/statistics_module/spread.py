# Deviation, quantiles, correlation, a line through points.
from statistics import *
d, f = [1, 2, 3, 4], [1.5, 2.5, 4.0, 3.75, 0.1]
print(stdev(d), stdev(f), stdev(range(10)), stdev([1, 1]), pstdev(d), stdev([0.1, 0.2, 0.3, 1e10]))
print(variance(d), variance([1, 3]), variance(f), variance([0.1] * 3), pvariance(f), pvariance([1, 2, 3]))
print(pvariance(d, 2.5), variance(d, 2))
print(quantiles(d), quantiles(f, n=10), quantiles(d, method="inclusive"))
print(correlation(d, [2, 4, 6, 9]), covariance(d, [2, 4, 6, 9]), linear_regression(d, [2, 4, 6, 9]))
for attempt in (lambda: stdev([1]), lambda: variance([]), lambda: correlation([1, 1], [1, 2])):
    try:
        attempt()
    except StatisticsError as error:
        print(error)

# expect: 1.2909944487358056 1.6192590898309016 3.0276503540974917 0.0 1.118033988749895 4999999999.9
# expect: 1.6666666666666667 2 2.622 0.0 2.0976 0.6666666666666666
# expect: 1.25 2
# expect: [1.25, 2.5, 3.75] [-0.45999999999999996, 0.38, 1.22, 1.9, 2.5, 3.25, 3.8, 3.95, 4.1] [1.75, 2.5, 3.25]
# expect: 0.9943767126843689 3.8333333333333335 LinearRegression(slope=2.3, intercept=-0.5)
# expect: stdev requires at least two data points
# expect: variance requires at least two data points
# expect: at least one of the inputs is constant
# since: 3.14
