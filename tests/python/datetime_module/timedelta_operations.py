# Spans: arithmetic, order, text.
from datetime import timedelta

a, b = timedelta(hours=1, minutes=30), timedelta(minutes=7, microseconds=3)
print(a + b, a - b, b - a, -a, +a, abs(-a), a * 3, 3 * a, a * -2, True * a)
print(a * 1.5, 0.1 * a, a * 0.0000001, a / 7, a / -7, a / 2.5, a // 7, a // -7, a / b, a // b, a % b, -a % b, a % -b)
print(divmod(a, b), divmod(-a, b), bool(a), bool(timedelta()), a.total_seconds(), b.total_seconds())
print((-a).total_seconds(), timedelta.max.total_seconds(), timedelta.min.total_seconds())
print(timedelta(microseconds=1) / 2, timedelta(microseconds=3) / 2, timedelta(microseconds=5) / 2)
print(timedelta(microseconds=-1) / 2, timedelta(microseconds=-3) / 2, timedelta(microseconds=3) / -2)
print([repr(timedelta(microseconds=n) * 0.5) for n in range(-5, 6)])
print([repr(timedelta(microseconds=n / 2)) for n in range(-5, 6)])
print([repr(timedelta(seconds=1, microseconds=n / 2)) for n in range(-3, 4)])
print([repr(timedelta(milliseconds=n / 8000)) for n in range(-9, 10)])
for arguments in ({"days": 0.1}, {"days": 1 / 3}, {"days": -1e-6}, {"hours": 1e-3}, {"weeks": 0.7}, {"seconds": 1e9 + 0.1},
                  {"days": 1, "seconds": 0.3, "microseconds": 0.4}, {"days": 1.1, "hours": -2.2, "minutes": 3.3},
                  {"weeks": -1, "days": 7, "seconds": -0.0}, {"microseconds": 10 ** 15}, {"days": 999999999.5},
                  {"milliseconds": 0.0005, "microseconds": 1}, {"milliseconds": 0.0005, "microseconds": 2}):
    print(arguments, repr(timedelta(**arguments)))
print(timedelta(1) == timedelta(hours=24), timedelta(1) != timedelta(1), timedelta(1) == 1, timedelta(1) != "x")
print(a > b, a >= b, a < b, a <= b, max(a, b), min(a, b), sorted([a, -a, b, timedelta()]))
print(hash(timedelta(1)) == hash(timedelta(hours=24)), len({timedelta(1), timedelta(hours=24), timedelta(2)}))
print({timedelta(minutes=60): "hour"}[timedelta(hours=1)], hash(timedelta(1, 2, 3)) == hash((1, 2, 3)))
print(sum([a, b, a], timedelta()), sum([timedelta(n) for n in range(5)], start=timedelta(10)))
for delta in (timedelta(days=-1), timedelta(days=-1, seconds=1), timedelta(days=-2, microseconds=1), timedelta(days=100),
              timedelta(hours=-1), timedelta(seconds=-0.5), timedelta(days=1, hours=10, minutes=5)):
    print(str(delta), "|", repr(delta), "|", delta.days, delta.seconds, delta.microseconds, delta.total_seconds())


def attempt(text, function):
    try:
        print(text, repr(function()))
    except Exception as error:
        print(text, type(error).__name__)


attempt("+1", lambda: a + 1)
attempt("1-", lambda: 1 - a)
attempt("/0", lambda: a / 0)
attempt("//0", lambda: a // 0)
attempt("/0.0", lambda: a / 0.0)
attempt("//delta", lambda: a // timedelta())
attempt("/delta", lambda: a / timedelta())
attempt("%delta", lambda: a % timedelta())
attempt("divmod", lambda: divmod(a, timedelta()))
attempt("%2", lambda: a % 2)
attempt("*delta", lambda: a * a)
attempt("//1.5", lambda: a // 1.5)
attempt("2/", lambda: 2 / a)
attempt("*nan", lambda: a * float("nan"))
attempt("*inf", lambda: a * float("inf"))
attempt("/inf", lambda: a / float("inf"))
attempt("nan", lambda: timedelta(float("nan")))
attempt("inf", lambda: timedelta(float("inf")))
attempt("<1", lambda: a < 1)
attempt("str", lambda: timedelta("1"))
attempt("big", lambda: timedelta(10 ** 9))
attempt("float()", lambda: float(a))

# expect: 1:37:00.000003 1:22:59.999997 -1 day, 22:37:00.000003 -1 day, 22:30:00 1:30:00 1:30:00 4:30:00 4:30:00 -1 day, 21:00:00 1:30:00
# expect: 2:15:00 0:09:00 0:00:00.000540 0:12:51.428571 -1 day, 23:47:08.571429 0:36:00 0:12:51.428571 -1 day, 23:47:08.571428 12.857142765306124 12 0:05:59.999964 0:01:00.000039 -1 day, 23:58:59.999961
# expect: (12, datetime.timedelta(seconds=359, microseconds=999964)) (-13, datetime.timedelta(seconds=60, microseconds=39)) True False 5400.0 420.000003
# expect: -5400.0 86400000000000.0 -86399999913600.0
# expect: 0:00:00 0:00:00.000002 0:00:00.000002
# expect: 0:00:00 -1 day, 23:59:59.999998 -1 day, 23:59:59.999998
# expect: ['datetime.timedelta(days=-1, seconds=86399, microseconds=999998)', 'datetime.timedelta(days=-1, seconds=86399, microseconds=999998)', 'datetime.timedelta(days=-1, seconds=86399, microseconds=999998)', 'datetime.timedelta(days=-1, seconds=86399, microseconds=999999)', 'datetime.timedelta(0)', 'datetime.timedelta(0)', 'datetime.timedelta(0)', 'datetime.timedelta(microseconds=1)', 'datetime.timedelta(microseconds=2)', 'datetime.timedelta(microseconds=2)', 'datetime.timedelta(microseconds=2)']
# expect: ['datetime.timedelta(days=-1, seconds=86399, microseconds=999998)', 'datetime.timedelta(days=-1, seconds=86399, microseconds=999998)', 'datetime.timedelta(days=-1, seconds=86399, microseconds=999998)', 'datetime.timedelta(days=-1, seconds=86399, microseconds=999999)', 'datetime.timedelta(0)', 'datetime.timedelta(0)', 'datetime.timedelta(0)', 'datetime.timedelta(microseconds=1)', 'datetime.timedelta(microseconds=2)', 'datetime.timedelta(microseconds=2)', 'datetime.timedelta(microseconds=2)']
# expect: ['datetime.timedelta(microseconds=999998)', 'datetime.timedelta(microseconds=999999)', 'datetime.timedelta(seconds=1)', 'datetime.timedelta(seconds=1)', 'datetime.timedelta(seconds=1)', 'datetime.timedelta(seconds=1, microseconds=1)', 'datetime.timedelta(seconds=1, microseconds=2)']
# expect: ['datetime.timedelta(days=-1, seconds=86399, microseconds=999999)', 'datetime.timedelta(days=-1, seconds=86399, microseconds=999999)', 'datetime.timedelta(days=-1, seconds=86399, microseconds=999999)', 'datetime.timedelta(days=-1, seconds=86399, microseconds=999999)', 'datetime.timedelta(days=-1, seconds=86399, microseconds=999999)', 'datetime.timedelta(0)', 'datetime.timedelta(0)', 'datetime.timedelta(0)', 'datetime.timedelta(0)', 'datetime.timedelta(0)', 'datetime.timedelta(0)', 'datetime.timedelta(0)', 'datetime.timedelta(0)', 'datetime.timedelta(0)', 'datetime.timedelta(microseconds=1)', 'datetime.timedelta(microseconds=1)', 'datetime.timedelta(microseconds=1)', 'datetime.timedelta(microseconds=1)', 'datetime.timedelta(microseconds=1)']
# expect: {'days': 0.1} datetime.timedelta(seconds=8640)
# expect: {'days': 0.3333333333333333} datetime.timedelta(seconds=28800)
# expect: {'days': -1e-06} datetime.timedelta(days=-1, seconds=86399, microseconds=913600)
# expect: {'hours': 0.001} datetime.timedelta(seconds=3, microseconds=600000)
# expect: {'weeks': 0.7} datetime.timedelta(days=4, seconds=77760)
# expect: {'seconds': 1000000000.1} datetime.timedelta(days=11574, seconds=6400, microseconds=100000)
# expect: {'days': 1, 'seconds': 0.3, 'microseconds': 0.4} datetime.timedelta(days=1, microseconds=300000)
# expect: {'days': 1.1, 'hours': -2.2, 'minutes': 3.3} datetime.timedelta(days=1, seconds=918)
# expect: {'weeks': -1, 'days': 7, 'seconds': -0.0} datetime.timedelta(0)
# expect: {'microseconds': 1000000000000000} datetime.timedelta(days=11574, seconds=6400)
# expect: {'days': 999999999.5} datetime.timedelta(days=999999999, seconds=43200)
# expect: {'milliseconds': 0.0005, 'microseconds': 1} datetime.timedelta(microseconds=2)
# expect: {'milliseconds': 0.0005, 'microseconds': 2} datetime.timedelta(microseconds=2)
# expect: True False False True
# expect: True True False False 1:30:00 0:07:00.000003 [datetime.timedelta(days=-1, seconds=81000), datetime.timedelta(0), datetime.timedelta(seconds=420, microseconds=3), datetime.timedelta(seconds=5400)]
# expect: True 2
# expect: hour True
# expect: 3:07:00.000003 20 days, 0:00:00
# expect: -1 day, 0:00:00 | datetime.timedelta(days=-1) | -1 0 0 -86400.0
# expect: -1 day, 0:00:01 | datetime.timedelta(days=-1, seconds=1) | -1 1 0 -86399.0
# expect: -2 days, 0:00:00.000001 | datetime.timedelta(days=-2, microseconds=1) | -2 0 1 -172799.999999
# expect: 100 days, 0:00:00 | datetime.timedelta(days=100) | 100 0 0 8640000.0
# expect: -1 day, 23:00:00 | datetime.timedelta(days=-1, seconds=82800) | -1 82800 0 -3600.0
# expect: -1 day, 23:59:59.500000 | datetime.timedelta(days=-1, seconds=86399, microseconds=500000) | -1 86399 500000 -0.5
# expect: 1 day, 10:05:00 | datetime.timedelta(days=1, seconds=36300) | 1 36300 0 122700.0
# expect: +1 TypeError
# expect: 1- TypeError
# expect: /0 ZeroDivisionError
# expect: //0 ZeroDivisionError
# expect: /0.0 ZeroDivisionError
# expect: //delta ZeroDivisionError
# expect: /delta ZeroDivisionError
# expect: %delta ZeroDivisionError
# expect: divmod ZeroDivisionError
# expect: %2 TypeError
# expect: *delta TypeError
# expect: //1.5 TypeError
# expect: 2/ TypeError
# expect: *nan ValueError
# expect: *inf OverflowError
# expect: /inf OverflowError
# expect: nan ValueError
# expect: inf OverflowError
# expect: <1 TypeError
# expect: str TypeError
# expect: big OverflowError
# expect: float() TypeError
