# Sums and differences of moments and spans.
from datetime import UTC, date, datetime, time, timedelta, timezone

day = date(2024, 2, 28)
for days in (0, 1, 2, 366, -59, -60, 100000, -100000):
    print(day + timedelta(days), timedelta(days) + day, day - timedelta(days))
print(date(2024, 3, 1) - date(2023, 3, 1), date(2023, 3, 1) - date(2024, 3, 1), repr(day - day))
print(day + timedelta(hours=23), day - timedelta(hours=23), day - timedelta(hours=-25))
moment = datetime(2023, 12, 31, 23, 59, 59, 999999)
for delta in (timedelta(microseconds=1), timedelta(seconds=-1), timedelta(days=60, hours=5), timedelta(weeks=-1000),
              timedelta(days=1.5), timedelta(minutes=-0.25)):
    print(moment + delta, delta + moment, moment - delta, (moment + delta) - moment == delta)
print(moment - datetime(2000, 1, 1), datetime(2000, 1, 1) - moment)
east, west = timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(hours=-8))
print(datetime(2024, 1, 1, tzinfo=east) - datetime(2024, 1, 1, tzinfo=west))
print(datetime(2024, 1, 1, tzinfo=east) - datetime(2024, 1, 1, tzinfo=UTC), moment.replace(tzinfo=east) + timedelta(1))
print(date.max - date.min, datetime.max - datetime.min, date.max + timedelta(hours=5), date.min - timedelta(hours=20))


def attempt(function):
    try:
        print(repr(function()))
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)


attempt(lambda: date.max + timedelta(1))
attempt(lambda: date.min - timedelta(1))
attempt(lambda: date.max + timedelta.max)
attempt(lambda: date.max - timedelta.max)
attempt(lambda: date.max - timedelta.min)
attempt(lambda: datetime.max + timedelta.resolution)
attempt(lambda: datetime.min - timedelta.resolution)
attempt(lambda: datetime.max + timedelta.max)
attempt(lambda: datetime.max - timedelta.max)
attempt(lambda: datetime.min - timedelta.min)
attempt(lambda: timedelta.max + timedelta.resolution)
attempt(lambda: timedelta.min - timedelta.resolution)
attempt(lambda: -timedelta.max)
attempt(lambda: -timedelta.min)
attempt(lambda: timedelta.max * 2)
attempt(lambda: timedelta.max / 0.5)

ordinal, days = date(1999, 12, 25).toordinal(), []
for n in range(0, 3000, 7):
    day = date.fromordinal(ordinal + n)
    assert day.toordinal() == ordinal + n and day - date(1999, 12, 25) == timedelta(n)
    days.append(day)
print(len(days), days[-1], sum((b - a for a, b in zip(days, days[1:])), timedelta()))
print([str(date.fromordinal(n)) for n in (1, 365, 366, 1461, 1462, 36524, 36525, 146097, 146098, 719163, 3652059)])
print([date(y, 3, 1).toordinal() - date(y, 2, 1).toordinal() for y in (1900, 1996, 1999, 2000, 2023, 2024, 2100, 2400)])
print([date(2023, m, 1).toordinal() for m in range(1, 13)], [date(2024, m, 1).toordinal() for m in range(1, 13)])
print(datetime.now() - datetime.now() <= timedelta(0), datetime.now(UTC) >= datetime(2024, 1, 1, tzinfo=UTC))
print(date.today() <= datetime.today().date(), datetime.now().tzinfo, datetime.now(UTC).tzinfo)
print(abs(datetime.now() - datetime.now(UTC).replace(tzinfo=None)) < timedelta(minutes=1))
print(day.replace(day=1), day.replace(2000), day.replace(2001, 2, 3), moment.replace(hour=1, microsecond=0))
print(repr(time(1, 2, 3, 4).replace(minute=5)), repr(time(1, tzinfo=UTC).replace(tzinfo=None, fold=1)))
print(repr(moment.replace(tzinfo=UTC)), repr(moment.replace(tzinfo=UTC).replace(year=1, fold=1)))
print(datetime.combine(day, time(1, 2, 3)), repr(datetime.combine(moment, time(5, tzinfo=east))))
print(repr(datetime.combine(day, time(5, tzinfo=east), None)), repr(datetime.combine(day, time(5), tzinfo=west)))

# expect: 2024-02-28 2024-02-28 2024-02-28
# expect: 2024-02-29 2024-02-29 2024-02-27
# expect: 2024-03-01 2024-03-01 2024-02-26
# expect: 2025-02-28 2025-02-28 2023-02-27
# expect: 2023-12-31 2023-12-31 2024-04-27
# expect: 2023-12-30 2023-12-30 2024-04-28
# expect: 2297-12-13 2297-12-13 1750-05-15
# expect: 1750-05-15 1750-05-15 2297-12-13
# expect: 366 days, 0:00:00 -366 days, 0:00:00 datetime.timedelta(0)
# expect: 2024-02-28 2024-02-28 2024-03-01
# expect: 2024-01-01 00:00:00 2024-01-01 00:00:00 2023-12-31 23:59:59.999998 True
# expect: 2023-12-31 23:59:58.999999 2023-12-31 23:59:58.999999 2024-01-01 00:00:00.999999 True
# expect: 2024-03-01 04:59:59.999999 2024-03-01 04:59:59.999999 2023-11-01 18:59:59.999999 True
# expect: 2004-10-31 23:59:59.999999 2004-10-31 23:59:59.999999 2043-03-01 23:59:59.999999 True
# expect: 2024-01-02 11:59:59.999999 2024-01-02 11:59:59.999999 2023-12-30 11:59:59.999999 True
# expect: 2023-12-31 23:59:44.999999 2023-12-31 23:59:44.999999 2024-01-01 00:00:14.999999 True
# expect: 8765 days, 23:59:59.999999 -8766 days, 0:00:00.000001
# expect: -1 day, 10:30:00
# expect: -1 day, 18:30:00 2024-01-01 23:59:59.999999+05:30
# expect: 3652058 days, 0:00:00 3652058 days, 23:59:59.999999 9999-12-31 0001-01-01
# expect: OverflowError date value out of range
# expect: OverflowError date value out of range
# expect: OverflowError date value out of range
# expect: OverflowError date value out of range
# expect: OverflowError date value out of range
# expect: OverflowError date value out of range
# expect: OverflowError date value out of range
# expect: OverflowError date value out of range
# expect: OverflowError date value out of range
# expect: OverflowError date value out of range
# expect: OverflowError days=1000000000; must have magnitude <= 999999999
# expect: OverflowError days=-1000000000; must have magnitude <= 999999999
# expect: OverflowError days=-1000000000; must have magnitude <= 999999999
# expect: datetime.timedelta(days=999999999)
# expect: OverflowError days=1999999999; must have magnitude <= 999999999
# expect: OverflowError days=1999999999; must have magnitude <= 999999999
# expect: 429 2008-03-08 2996 days, 0:00:00
# expect: ['0001-01-01', '0001-12-31', '0002-01-01', '0004-12-31', '0005-01-01', '0100-12-31', '0101-01-01', '0400-12-31', '0401-01-01', '1970-01-01', '9999-12-31']
# expect: [28, 29, 28, 29, 28, 29, 28, 29]
# expect: [738521, 738552, 738580, 738611, 738641, 738672, 738702, 738733, 738764, 738794, 738825, 738855] [738886, 738917, 738946, 738977, 739007, 739038, 739068, 739099, 739130, 739160, 739191, 739221]
# expect: True True
# expect: True None UTC
# expect: True
# expect: 2008-03-01 2000-03-08 2001-02-03 2023-12-31 01:59:59
# expect: datetime.time(1, 5, 3, 4) datetime.time(1, 0, fold=1)
# expect: datetime.datetime(2023, 12, 31, 23, 59, 59, 999999, tzinfo=datetime.timezone.utc) datetime.datetime(1, 12, 31, 23, 59, 59, 999999, fold=1, tzinfo=datetime.timezone.utc)
# expect: 2008-03-08 01:02:03 datetime.datetime(2023, 12, 31, 5, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
# expect: datetime.datetime(2008, 3, 8, 5, 0) datetime.datetime(2008, 3, 8, 5, 0, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=57600)))
