# How they are made, and how they show themselves.
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta, timezone

print(MINYEAR, MAXYEAR, UTC, UTC is timezone.utc)
print(repr(date(2024, 2, 29)), str(date(2024, 2, 29)), date(1, 1, 1), date(year=33, day=4, month=12))
print(repr(time()), repr(time(1)), repr(time(1, 2, 3)), repr(time(1, 2, 0, 5)), time(23, 59, 59, 999999))
print(repr(time(5, tzinfo=UTC)), repr(time(5, fold=1)), repr(time(5, fold=1, tzinfo=timezone(timedelta(hours=2)))))
for moment in (datetime(2024, 1, 2), datetime(2024, 1, 2, 3, 4), datetime(2024, 1, 2, 3, 4, 5),
               datetime(2024, 1, 2, 3, 4, 0, 6), datetime(2024, 1, 2, tzinfo=UTC), datetime(2024, 1, 2, fold=1),
               datetime(2024, 1, 2, 3, 4, 5, 6, timezone(timedelta(hours=-3, minutes=-30))),
               datetime(2024, 1, 2, minute=7, tzinfo=timezone(timedelta(minutes=5), "five"))):
    print(repr(moment), str(moment), moment.date(), moment.time(), repr(moment.timetz()), moment.fold)
    print(moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second, moment.microsecond,
          moment.tzinfo)
for delta in (timedelta(), timedelta(1), timedelta(-1), timedelta(2, 3, 4), timedelta(seconds=90),
              timedelta(hours=25, minutes=61), timedelta(microseconds=-1), timedelta(weeks=1, milliseconds=1)):
    print(repr(delta), str(delta), delta.days, delta.seconds, delta.microseconds)
for kind in (date, time, datetime, timedelta):
    print(kind.__name__, kind.__module__, kind, repr(kind.min), repr(kind.max), repr(kind.resolution))
print(timezone.min, timezone.max, repr(timezone.min), repr(timezone.max))
print(date(True, True, True), time(True))


class Day(date):
    def shout(self):
        return str(self) + "!"


class Moment(datetime):
    pass


class Span(timedelta):
    pass


day = Day(2020, 2, 28)
print(repr(day), day.shout(), repr(day + timedelta(2)), repr(day - timedelta(2)), repr(day.replace(year=2021)))
print(repr(Day.fromordinal(1)), repr(Day.fromisoformat("2020-01-05")), repr(Day.fromisocalendar(2020, 1, 1)))
moment = Moment(2020, 2, 28, 12)
print(repr(moment), repr(moment + timedelta(2)), repr(moment.replace(hour=1)), repr(moment.date()))
print(repr(Moment.strptime("2020", "%Y")), type(Moment.now()).__name__, repr(Moment.combine(day, time(1))))
print(repr(Span(1)), repr(Span(1) + Span(2)), repr(-Span(1)), type(moment - moment) is timedelta)
print(isinstance(moment, date), issubclass(datetime, date), isinstance(day, datetime), isinstance(UTC, timezone))
day.note = "free"
print(day.note)
for name in ("year", "month", "day", "other"):
    try:
        setattr(date(2020, 1, 1), name, 3)
    except AttributeError:
        print("not", name)
print([d.isoformat() for d in sorted([date(2020, 1, 3), date(2020, 1, 1), date(2019, 5, 5)])])
print(f"{date(2020, 1, 3)} {date(2020, 1, 3):%d.%m.%Y} {datetime(2020, 1, 3, 4, 5):%H:%M} {time(7, 8):%I %p}")
print(f"{date(2020, 1, 3)!s:>12}|{timedelta(1)!s:>20}|{datetime(2020, 1, 1)!r}")

# expect: 1 9999 UTC True
# expect: datetime.date(2024, 2, 29) 2024-02-29 0001-01-01 0033-12-04
# expect: datetime.time(0, 0) datetime.time(1, 0) datetime.time(1, 2, 3) datetime.time(1, 2, 0, 5) 23:59:59.999999
# expect: datetime.time(5, 0, tzinfo=datetime.timezone.utc) datetime.time(5, 0, fold=1) datetime.time(5, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)), fold=1)
# expect: datetime.datetime(2024, 1, 2, 0, 0) 2024-01-02 00:00:00 2024-01-02 00:00:00 datetime.time(0, 0) 0
# expect: 2024 1 2 0 0 0 0 None
# expect: datetime.datetime(2024, 1, 2, 3, 4) 2024-01-02 03:04:00 2024-01-02 03:04:00 datetime.time(3, 4) 0
# expect: 2024 1 2 3 4 0 0 None
# expect: datetime.datetime(2024, 1, 2, 3, 4, 5) 2024-01-02 03:04:05 2024-01-02 03:04:05 datetime.time(3, 4, 5) 0
# expect: 2024 1 2 3 4 5 0 None
# expect: datetime.datetime(2024, 1, 2, 3, 4, 0, 6) 2024-01-02 03:04:00.000006 2024-01-02 03:04:00.000006 datetime.time(3, 4, 0, 6) 0
# expect: 2024 1 2 3 4 0 6 None
# expect: datetime.datetime(2024, 1, 2, 0, 0, tzinfo=datetime.timezone.utc) 2024-01-02 00:00:00+00:00 2024-01-02 00:00:00 datetime.time(0, 0, tzinfo=datetime.timezone.utc) 0
# expect: 2024 1 2 0 0 0 0 UTC
# expect: datetime.datetime(2024, 1, 2, 0, 0, fold=1) 2024-01-02 00:00:00 2024-01-02 00:00:00 datetime.time(0, 0, fold=1) 1
# expect: 2024 1 2 0 0 0 0 None
# expect: datetime.datetime(2024, 1, 2, 3, 4, 5, 6, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=73800))) 2024-01-02 03:04:05.000006-03:30 2024-01-02 03:04:05.000006 datetime.time(3, 4, 5, 6, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=73800))) 0
# expect: 2024 1 2 3 4 5 6 UTC-03:30
# expect: datetime.datetime(2024, 1, 2, 0, 7, tzinfo=datetime.timezone(datetime.timedelta(seconds=300), 'five')) 2024-01-02 00:07:00+00:05 2024-01-02 00:07:00 datetime.time(0, 7, tzinfo=datetime.timezone(datetime.timedelta(seconds=300), 'five')) 0
# expect: 2024 1 2 0 7 0 0 five
# expect: datetime.timedelta(0) 0:00:00 0 0 0
# expect: datetime.timedelta(days=1) 1 day, 0:00:00 1 0 0
# expect: datetime.timedelta(days=-1) -1 day, 0:00:00 -1 0 0
# expect: datetime.timedelta(days=2, seconds=3, microseconds=4) 2 days, 0:00:03.000004 2 3 4
# expect: datetime.timedelta(seconds=90) 0:01:30 0 90 0
# expect: datetime.timedelta(days=1, seconds=7260) 1 day, 2:01:00 1 7260 0
# expect: datetime.timedelta(days=-1, seconds=86399, microseconds=999999) -1 day, 23:59:59.999999 -1 86399 999999
# expect: datetime.timedelta(days=7, microseconds=1000) 7 days, 0:00:00.001000 7 0 1000
# expect: date datetime <class 'datetime.date'> datetime.date(1, 1, 1) datetime.date(9999, 12, 31) datetime.timedelta(days=1)
# expect: time datetime <class 'datetime.time'> datetime.time(0, 0) datetime.time(23, 59, 59, 999999) datetime.timedelta(microseconds=1)
# expect: datetime datetime <class 'datetime.datetime'> datetime.datetime(1, 1, 1, 0, 0) datetime.datetime(9999, 12, 31, 23, 59, 59, 999999) datetime.timedelta(microseconds=1)
# expect: timedelta datetime <class 'datetime.timedelta'> datetime.timedelta(days=-999999999) datetime.timedelta(days=999999999, seconds=86399, microseconds=999999) datetime.timedelta(microseconds=1)
# expect: UTC-23:59 UTC+23:59 datetime.timezone(datetime.timedelta(days=-1, seconds=60)) datetime.timezone(datetime.timedelta(seconds=86340))
# expect: 0001-01-01 01:00:00
# expect: Day(2020, 2, 28) 2020-02-28! Day(2020, 3, 1) Day(2020, 2, 26) Day(2021, 2, 28)
# expect: Day(1, 1, 1) Day(2020, 1, 5) Day(2019, 12, 30)
# expect: Moment(2020, 2, 28, 12, 0) Moment(2020, 3, 1, 12, 0) Moment(2020, 2, 28, 1, 0) datetime.date(2020, 2, 28)
# expect: Moment(2020, 1, 1, 0, 0) Moment Moment(2020, 2, 28, 1, 0)
# expect: Span(days=1) datetime.timedelta(days=3) datetime.timedelta(days=-1) True
# expect: True True False True
# expect: free
# expect: not year
# expect: not month
# expect: not day
# expect: not other
# expect: ['2019-05-05', '2020-01-01', '2020-01-03']
# expect: 2020-01-03 03.01.2020 04:05 07 AM
# expect:   2020-01-03|      1 day, 0:00:00|datetime.datetime(2020, 1, 1, 0, 0)
