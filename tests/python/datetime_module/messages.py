# The words of 3.14.
from datetime import UTC, date, datetime, time, timedelta, timezone

for function in (lambda: date(0, 1, 1), lambda: date(10000, 1, 1), lambda: date(2020, 0, 1), lambda: date(2020, 13, 1),
                 lambda: date(2021, 2, 29), lambda: date(2020, 1, 0), lambda: datetime(2020, 4, 31), lambda: time(24),
                 lambda: time(1, -1), lambda: time(1, 2, 60), lambda: time(1, 2, 3, 1000000), lambda: time(fold=2),
                 lambda: date(2020, 1, 31).replace(month=2), lambda: date.fromordinal(3652060),
                 lambda: date.fromisocalendar(0, 1, 1), lambda: date.fromisocalendar(2020, 1, 8),
                 lambda: datetime.fromtimestamp(1e12), lambda: timezone(timedelta(1)), lambda: time.fromisoformat("24:00"),
                 lambda: datetime.fromisoformat("2024-12-31T24:00:00"), lambda: time.fromisoformat("24:01"),
                 lambda: time.fromisoformat("07:00+05:60"), lambda: time.fromisoformat("07:00+24:00"),
                 lambda: time.fromisoformat("07:00 +05:00"), lambda: datetime.strptime("2020-02-30", "%Y-%m-%d"),
                 lambda: datetime.strptime("12:00", "%H:%M%z"), lambda: datetime.strptime(" 5: 7", "%H:%M"),
                 lambda: date.strptime("5.3.2024", "%d.%m.%Y"), lambda: time.strptime("7:08 +0100", "%H:%M %z"),
                 lambda: datetime(33, 1, 2).strftime("%Y %F %G %C %y"),
                 lambda: datetime.fromisoformat("2024-01-01T07:00-23:60"), lambda: datetime.strptime("7+2400", "%H%z"),
                 lambda: datetime.strptime("12:00+05:60", "%H:%M%z"), lambda: datetime.strptime("10", "%D"),
                 lambda: datetime.fromtimestamp("x"), lambda: datetime.fromtimestamp(None), lambda: time(fold="x"),
                 lambda: datetime.min.isoformat("xy"), lambda: datetime.min.isoformat(""), lambda: datetime.min.isoformat(5),
                 lambda: datetime.min.isoformat(None), lambda: datetime.min.isoformat("T", 5), lambda: time().isoformat(5),
                 lambda: date(2020, 1, 1) < datetime(2020, 1, 1),
                 lambda: date(2020, 1, 1) + 5, lambda: timedelta(1) < 5, lambda: time(1) - time(2),
                 lambda: date(2020, 1, 1) - datetime(2020, 1, 1), lambda: 5 * date.min, lambda: UTC < UTC,
                 lambda: timedelta(1) * "ab", lambda: timedelta(timedelta(1))):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__ + ":", error)

# since: 3.14
# expect: ValueError: year must be in 1..9999, not 0
# expect: ValueError: year must be in 1..9999, not 10000
# expect: ValueError: month must be in 1..12, not 0
# expect: ValueError: month must be in 1..12, not 13
# expect: ValueError: day 29 must be in range 1..28 for month 2 in year 2021
# expect: ValueError: day 0 must be in range 1..31 for month 1 in year 2020
# expect: ValueError: day 31 must be in range 1..30 for month 4 in year 2020
# expect: ValueError: hour must be in 0..23, not 24
# expect: ValueError: minute must be in 0..59, not -1
# expect: ValueError: second must be in 0..59, not 60
# expect: ValueError: microsecond must be in 0..999999, not 1000000
# expect: ValueError: fold must be either 0 or 1, not 2
# expect: ValueError: day 31 must be in range 1..29 for month 2 in year 2020
# expect: ValueError: year must be in 1..9999, not 10000
# expect: ValueError: year must be in 1..9999, not 0
# expect: ValueError: Invalid weekday: 8 (range is [1, 7])
# expect: ValueError: year must be in 1..9999, not 33658
# expect: ValueError: offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# expect: datetime.time(0, 0)
# expect: datetime.datetime(2025, 1, 1, 0, 0)
# expect: ValueError: minute, second, and microsecond must be 0 when hour is 24
# expect: datetime.time(7, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=21600)))
# expect: ValueError: offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# expect: datetime.time(7, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=18000)))
# expect: ValueError: day 30 must be in range 1..29 for month 2 in year 2020
# expect: ValueError: time data '12:00' does not match format '%H:%M%z'
# expect: ValueError: time data ' 5: 7' does not match format '%H:%M'
# expect: datetime.date(2024, 3, 5)
# expect: datetime.time(7, 8, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600)))
# expect: '0033 0033-01-02 0032 00 33'
# expect: ValueError: offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=-1)
# expect: ValueError: offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# expect: ValueError: time data '12:00+05:60' does not match format '%H:%M%z'
# expect: ValueError: 'D' is a bad directive in format '%D'
# expect: TypeError: argument must be int or float, not str
# expect: TypeError: argument must be int or float, not NoneType
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: isoformat() argument 1 must be a unicode character, not a string of length 2
# expect: TypeError: isoformat() argument 1 must be a unicode character, not a string of length 0
# expect: TypeError: isoformat() argument 1 must be a unicode character, not int
# expect: TypeError: isoformat() argument 1 must be a unicode character, not None
# expect: TypeError: isoformat() argument 2 must be str, not int
# expect: TypeError: isoformat() argument 1 must be str, not int
# expect: TypeError: '<' not supported between instances of 'datetime.date' and 'datetime.datetime'
# expect: TypeError: unsupported operand type(s) for +: 'datetime.date' and 'int'
# expect: TypeError: '<' not supported between instances of 'datetime.timedelta' and 'int'
# expect: TypeError: unsupported operand type(s) for -: 'datetime.time' and 'datetime.time'
# expect: TypeError: unsupported operand type(s) for -: 'datetime.date' and 'datetime.datetime'
# expect: TypeError: unsupported operand type(s) for *: 'int' and 'datetime.date'
# expect: TypeError: '<' not supported between instances of 'datetime.timezone' and 'datetime.timezone'
# expect: TypeError: can't multiply sequence by non-int of type 'datetime.timedelta'
# expect: TypeError: unsupported type for timedelta days component: datetime.timedelta
