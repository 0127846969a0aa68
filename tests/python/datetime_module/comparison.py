# Which moments compare, and which refuse to.
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

east = timezone(timedelta(hours=2))
dates = [date(2020, 1, 2), date(2020, 1, 1), date(2019, 12, 31)]
times = [time(1, 2, 3, 4), time(1, 2, 3), time(1, 2), time(), time(23)]
moments = [datetime(2020, 1, 1, 5), datetime(2020, 1, 1, 4, 59, 59, 999999), datetime(2020, 1, 1)]
for values in (dates, times, moments):
    print([str(value) for value in sorted(values)], max(values), min(values))
    print([[(a < b) + 2 * (a <= b) + 4 * (a == b) + 8 * (a != b) + 16 * (a > b) + 32 * (a >= b) for b in values]
           for a in values])
print(date(2020, 1, 1) == datetime(2020, 1, 1), datetime(2020, 1, 1) == date(2020, 1, 1), date(2020, 1, 1) != 5)
print(time(1) == datetime(2020, 1, 1, 1), date(2020, 1, 1) == "2020-01-01", UTC == 5, None == time(1))
a, b = datetime(2020, 1, 1, 12, tzinfo=UTC), datetime(2020, 1, 1, 14, tzinfo=east)
print(a == b, a < b, a <= b, a >= b, hash(a) == hash(b), len({a, b}), a != b, a - b)
print(a == datetime(2020, 1, 1, 12), a != datetime(2020, 1, 1, 12), datetime(2020, 1, 1, 12) in {a})
print(time(12, tzinfo=UTC) == time(14, tzinfo=east), time(1, tzinfo=UTC) > time(1, tzinfo=east),
      hash(time(12, tzinfo=UTC)) == hash(time(14, tzinfo=east)), time(1) == time(1, tzinfo=UTC))
print(hash(date(2020, 1, 1)) == hash(date(2020, 1, 1)), hash(time(3)) == hash(time(3)),
      hash(datetime(2020, 1, 1)) == hash(datetime(2020, 1, 1, 0)), datetime(2020, 1, 1, fold=1) == datetime(2020, 1, 1))
print({date(2020, 1, 1): "a", date(2020, 1, 2): "b"}[date(2020, 1, 2)], date(2020, 1, 1) in [date(2020, 1, 1)])
print(UTC == timezone(timedelta(0)), UTC == timezone(timedelta(0), "zero"), east == timezone(timedelta(hours=2), "x"),
      east != UTC, hash(east) == hash(timezone(timedelta(hours=2), "x")))


def attempt(function):
    try:
        print(function())
    except TypeError as error:
        print(error)


attempt(lambda: a < datetime(2020, 1, 1))
attempt(lambda: datetime(2020, 1, 1) >= a)
attempt(lambda: a - datetime(2020, 1, 1))
attempt(lambda: time(1, tzinfo=UTC) < time(1))
attempt(lambda: max(time(1), time(1, tzinfo=UTC)))
for function in (lambda: dates[0] < moments[0], lambda: moments[0] < dates[0], lambda: dates[0] < 5,
                 lambda: dates[0] < times[0], lambda: moments[0] > "x", lambda: times[0] <= None, lambda: UTC < east,
                 lambda: dates[0] - moments[0], lambda: moments[0] - dates[0], lambda: dates[0] + dates[0],
                 lambda: times[0] + timedelta(1), lambda: times[0] - times[1], lambda: moments[0] + 5):
    try:
        print(function())
    except TypeError as error:
        print(type(error).__name__)


class Nowhere(tzinfo):
    def utcoffset(self, when):
        return None


print(datetime(2020, 1, 1, tzinfo=Nowhere()) == datetime(2020, 1, 1),
      datetime(2020, 1, 1, tzinfo=Nowhere()) < datetime(2020, 1, 2, tzinfo=Nowhere()),
      hash(datetime(2020, 1, 1, tzinfo=Nowhere())) == hash(datetime(2020, 1, 1)))


class Anything:
    def __eq__(self, other):
        return True

    def __gt__(self, other):
        return "greater"


print(date(2020, 1, 1) == Anything(), datetime(2020, 1, 1) < Anything(), time(1) < Anything(), timedelta(1) < Anything())

# expect: ['2019-12-31', '2020-01-01', '2020-01-02'] 2020-01-02 2019-12-31
# expect: [[38, 56, 56], [11, 38, 56], [11, 11, 38]]
# expect: ['00:00:00', '01:02:00', '01:02:03', '01:02:03.000004', '23:00:00'] 23:00:00 00:00:00
# expect: [[38, 56, 56, 56, 11], [11, 38, 56, 56, 11], [11, 11, 38, 56, 11], [11, 11, 11, 38, 11], [56, 56, 56, 56, 38]]
# expect: ['2020-01-01 00:00:00', '2020-01-01 04:59:59.999999', '2020-01-01 05:00:00'] 2020-01-01 05:00:00 2020-01-01 00:00:00
# expect: [[38, 56, 56], [11, 38, 56], [11, 11, 38]]
# expect: False False True
# expect: False False False False
# expect: True False True True True 1 False 0:00:00
# expect: False True False
# expect: True True True False
# expect: True True True True
# expect: b True
# expect: True True True True True
# expect: can't compare offset-naive and offset-aware datetimes
# expect: can't compare offset-naive and offset-aware datetimes
# expect: can't subtract offset-naive and offset-aware datetimes
# expect: can't compare offset-naive and offset-aware times
# expect: can't compare offset-naive and offset-aware times
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: True True True
# expect: True greater greater greater
