"""Statistics of numbers: sums are exact, as fractions of integers, and rounded once."""

from collections import Counter, namedtuple
from math import erfc, exp, fsum, gcd, hypot, isqrt, log, sqrt, sumprod, tau

__all__ = ["NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean",
           "linear_regression", "mean", "median", "median_high", "median_low", "mode", "multimode", "pstdev",
           "pvariance", "quantiles", "stdev", "variance"]


class StatisticsError(ValueError):
    pass


def _ratio(x):
    try:
        return x.as_integer_ratio()
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator") from None
    except (OverflowError, ValueError):
        return x, None


def _sum(data):
    """The type of the result, the sum as numerator and denominator, how many there were."""
    kind, total, denominator, count = int, 0, 1, 0
    for x in data:
        count += 1
        if type(x) is not int and type(x) is not bool:
            kind = float
        n, d = _ratio(x)
        if d is None:
            return kind, sum((x, *data), n / 1 if total == 0 else n), None, count + len(list(data))
        if d == denominator:
            total += n
        else:
            total, denominator = total * d + n * denominator, denominator * d
    return kind, total, denominator, count


def _divided(numerator, denominator, kind):
    if denominator is None:
        return numerator
    if kind is int and numerator % denominator == 0:
        return numerator // denominator
    return numerator / denominator


def _counted(data, function, least=1):
    data = list(data)
    if len(data) < least:
        plural = "one data point" if least == 1 else "two data points"
        raise StatisticsError(f"{function} requires at least {plural}")
    return data


def mean(data):
    data = _counted(data, "mean")
    kind, total, denominator, count = _sum(iter(data))
    if denominator is None:
        return sum(data) / len(data)
    return _divided(total, denominator * count, kind)


def fmean(data, weights=None):
    data = list(data)
    if weights is None:
        if not data:
            raise StatisticsError("fmean requires at least one data point")
        return fsum(data) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError("data and weights must be the same length")
    total = fsum(weights)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return sumprod(data, weights) / total


def geometric_mean(data):
    count, zero, logs = 0, False, []
    for x in data:
        count += 1
        if x > 0.0 or x != x:
            logs.append(log(x))
        elif x == 0.0:
            zero = True
        else:
            raise StatisticsError("No negative inputs allowed", x)
    if not count:
        raise StatisticsError("Must have a non-empty dataset")
    return 0.0 if zero else exp(fsum(logs) / count)


def harmonic_mean(data, weights=None):
    data = _counted(data, "harmonic_mean")
    weights = [1] * len(data) if weights is None else list(weights)
    if len(weights) != len(data):
        raise StatisticsError("Number of weights does not match data size")
    if any(x < 0 for x in data):
        raise StatisticsError("harmonic mean does not support negative values")
    if len(data) == 1:
        return data[0]
    if 0 in data:
        return 0
    kind, total, denominator, _ = _sum(iter([w / x if w else 0 for w, x in zip(weights, data)]))
    return _divided(sum(weights) * denominator, total, kind)


def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    return data[n // 2] if n % 2 else (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[len(data) // 2]


def mode(data):
    pairs = Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError("no mode for empty data")
    return pairs[0][0]


def multimode(data):
    counts = Counter(iter(data))
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    ld = len(data)
    if ld < 2:
        if ld == 1:
            return data * (n - 1)
        raise StatisticsError("must have at least one data point")
    if method == "inclusive":
        m = ld - 1
        result = []
        for i in range(1, n):
            j, delta = divmod(i * m, n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == "exclusive":
        m = ld + 1
        result = []
        for i in range(1, n):
            j = min(max(i * m // n, 1), ld - 1)
            delta = i * m - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f"Unknown method: {method!r}")


def _squares(data, center):
    """The sum of squared distances from the mean, as a fraction, and how many there are."""
    kind, sx, dx, count = _sum(iter(data))
    kind2, sxx, dxx, _ = _sum_of_products(data)
    if center is not None:
        cn, cd = _ratio(center)
        # Σ(x-c)² = Σx² - 2cΣx + nc²
        numerator = sxx * dx * cd * cd - 2 * cn * cd * sx * dxx + count * cn * cn * dxx * dx
        return kind if type(center) is int else float, numerator, dxx * dx * cd * cd, count
    return kind, count * sxx * dx * dx - sx * sx * dxx, count * dxx * dx * dx, count


def _sum_of_products(data):
    total, denominator, count = 0, 1, 0
    for x in data:
        count += 1
        n, d = _ratio(x)
        if d * d == denominator:
            total += n * n
        else:
            total, denominator = total * d * d + n * n * denominator, denominator * d * d
            shared = gcd(total, denominator)
            total, denominator = total // shared, denominator // shared
    return int, total, denominator, count


def variance(data, xbar=None):
    data = _counted(data, "variance", 2)
    kind, numerator, denominator, count = _squares(data, xbar)
    return _divided(numerator, denominator * (count - 1), kind)


def pvariance(data, mu=None):
    data = _counted(data, "pvariance")
    kind, numerator, denominator, count = _squares(data, mu)
    return _divided(numerator, denominator * count, kind)


def _root(n, m):
    """The square root of a fraction, rounded once."""
    def odd(n, m):
        a = isqrt(n // m)
        return a | (a * a * m != n)
    q = (n.bit_length() - m.bit_length() - 109) // 2
    if q >= 0:
        return float(odd(n, m << 2 * q) << q)
    return odd(n << -2 * q, m) / (1 << -q)


def stdev(data, xbar=None):
    data = _counted(data, "stdev", 2)
    _, numerator, denominator, count = _squares(data, xbar)
    return _root(numerator, denominator * (count - 1))


def pstdev(data, mu=None):
    data = _counted(data, "pstdev")
    _, numerator, denominator, count = _squares(data, mu)
    return _root(numerator, denominator * count)


def _paired(x, y, function):
    if len(x) != len(y):
        raise StatisticsError(f"{function} requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError(f"{function} requires at least two data points")
    xbar, ybar = fsum(x) / len(x), fsum(y) / len(x)
    return xbar, ybar, sumprod((a - xbar for a in x), (b - ybar for b in y))


def covariance(x, y, /):
    return _paired(x, y, "covariance")[2] / (len(x) - 1)


def correlation(x, y, /, *, method="linear"):
    if method not in ("linear", "ranked"):
        raise ValueError(f"Unknown method: {method!r}")
    if method == "ranked":
        start = (len(x) - 1) / -2
        x, y = _rank(x, start), _rank(y, start)
    xbar, ybar, sxy = _paired(x, y, "correlation")
    x, y = [a - xbar for a in x], [b - ybar for b in y]
    try:
        return sxy / _root_of_product(sumprod(x, x), sumprod(y, y))
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant") from None


def _root_of_product(x, y):
    """The square root of a product, more exact than that of the rounded product."""
    h = sqrt(x * y)
    if h and h - h == 0:
        return h + sumprod((x, h), (y, -h)) / (2.0 * h)
    if not x or not y or h != h or x - x or y - y:
        return h
    scale = 2.0 ** -512 if h else 2.0 ** 537
    return _root_of_product(scale * x, scale * y) / scale


def _rank(data, start):
    ordered = sorted(zip(data, range(len(data))))
    result, place = [0] * len(data), 0
    while place < len(ordered):
        end = place
        while end < len(ordered) and ordered[end][0] == ordered[place][0]:
            end += 1
        for value, original in ordered[place:end]:
            result[original] = start + place + (end - place - 1) / 2
        place = end
    return result


LinearRegression = namedtuple("LinearRegression", ("slope", "intercept"))


def linear_regression(x, y, /, *, proportional=False):
    xbar, ybar, sxy = _paired(x, y, "linear regression")
    if proportional:
        sxy, sxx = sumprod(x, y) + 0.0, sumprod(x, x)
    else:
        centred = [a - xbar for a in x]
        sxx = sumprod(centred, centred)
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError("x is constant") from None
    return LinearRegression(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)


# Wichura's approximation of the normal distribution's quantiles: above and below the fraction bar, near the middle,
# towards the ends, and there.
_WICHURA = (
    (2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
     1971.5909503065513, 133.14166789178438, 3.3871328727963665),
    (5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
     687.1870074920579, 42.31333070160091, 1.0),
    (0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
     5.769497221460691, 4.630337846156546, 1.4234371107496835),
    (1.0507500716444169e-09, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
     1.6763848301838038, 2.053191626637759, 1.0),
    (2.0103343992922881e-07, 2.7115555687434876e-05, 0.0012426609473880784, 0.026532189526576124,
     0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103),
    (2.0442631033899397e-15, 1.421511758316446e-07, 1.8463183175100548e-05, 0.0007868691311456133,
     0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1.0),
)


def _polynomial(factors, r):
    total = 0.0
    for factor in factors:
        total = total * r + factor
    return total


def _quantile(p, mu, sigma):
    q = p - 0.5
    if abs(q) <= 0.425:
        r = 0.180625 - q * q
        x = _polynomial(_WICHURA[0], r) * q / _polynomial(_WICHURA[1], r)
        return mu + x * sigma
    r = sqrt(-log(p if q <= 0.0 else 1.0 - p))
    place, r = (2, r - 1.6) if r <= 5.0 else (4, r - 5.0)
    x = _polynomial(_WICHURA[place], r) / _polynomial(_WICHURA[place + 1], r)
    return mu + (-x if q < 0.0 else x) * sigma


class NormalDist:
    """A normal distribution."""

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu, self._sigma = float(mu), float(sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        return cls(mean(data), stdev(data))

    def samples(self, n, *, seed=None):
        import random
        source = random.random if seed is None else random.Random(seed).random
        return [_quantile(source(), self._mu, self._sigma) for _ in range(n)]

    def _spread(self, function):
        if not self._sigma:
            raise StatisticsError(f"{function}() not defined when sigma is zero")
        return self._sigma

    def pdf(self, x):
        variance = self._spread("pdf") * self._sigma
        return exp((x - self._mu) * (x - self._mu) / (-2.0 * variance)) / sqrt(tau * variance)

    def cdf(self, x):
        return 0.5 * erfc((self._mu - x) / (self._spread("cdf") * sqrt(2.0)))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return _quantile(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        x, y = sorted((self, other), key=lambda one: (one._sigma, one._mu))
        x._spread("overlap")
        dv, dm = y.variance - x.variance, abs(y._mu - x._mu)
        if not dv:
            return erfc(dm / (2.0 * x._sigma * sqrt(2.0)))
        a = x._mu * y.variance - y._mu * x.variance
        b = x._sigma * y._sigma * sqrt(dm * dm + dv * log(y.variance / x.variance))
        low, high = (a + b) / dv, (a - b) / dv
        return 1.0 - (abs(y.cdf(low) - x.cdf(low)) + abs(y.cdf(high) - x.cdf(high)))

    def zscore(self, x):
        return (x - self._mu) / self._spread("zscore")

    mean = median = mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):
        return self + -other

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * abs(other))

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / abs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    __radd__, __rmul__ = __add__, __mul__

    def __rsub__(self, other):
        return -(self - other)

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return (self._mu, self._sigma) == (other._mu, other._sigma)

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"
