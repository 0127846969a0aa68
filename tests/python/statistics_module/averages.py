# Means are exact until they are rounded once.
from statistics import mean, fmean, median, median_low, median_high, mode, multimode, geometric_mean, harmonic_mean
d, f = [1, 2, 3, 4], [1.5, 2.5, 4.0, 3.75, 0.1]
print(mean(d), mean([1, 2, 3]), mean(f), mean([0.1, 0.2, 0.3]), mean([1e30, 1, -1e30]), mean([float("inf"), 1]))
print(fmean(d), fmean(f, [1, 2, 3, 4, 5]), harmonic_mean([40, 60]), harmonic_mean([2.5, 3, 10]))
print(median(d), median(f), median_low(d), median_high(d), mode("aabbb"), multimode("aabb"))
print(round(geometric_mean([54, 24, 36]), 9))
for attempt in (lambda: mean([]), lambda: median([]), lambda: mode([]), lambda: fmean([]), lambda: mean(["a"])):
    try:
        attempt()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, "-", error)

# expect: 2.5 2 2.37 0.2 0.3333333333333333 inf
# expect: 2.5 2.2666666666666666 48.0 3.6
# expect: 2.5 2.5 2 3 b ['a', 'b']
# expect: 36.0
# expect: StatisticsError - mean requires at least one data point
# expect: StatisticsError - no median for empty data
# expect: StatisticsError - no mode for empty data
# expect: StatisticsError - fmean requires at least one data point
# expect: TypeError - can't convert type 'str' to numerator/denominator
# since: 3.14
