# What is refused, in which words.
from datetime import UTC, date, datetime, time, timedelta, timezone

alike = [
    ('date()', lambda: date()),
    ('date(2020)', lambda: date(2020)),
    ('date(2020, 1)', lambda: date(2020, 1)),
    ('datetime()', lambda: datetime()),
    ('datetime(2020, 5)', lambda: datetime(2020, 5)),
    ("date('2020', 1, 1)", lambda: date('2020', 1, 1)),
    ('date(2020, 1.0, 1)', lambda: date(2020, 1.0, 1)),
    ('date(None, 1, 1)', lambda: date(None, 1, 1)),
    ("datetime(2020, 1, 1, 'a')", lambda: datetime(2020, 1, 1, 'a')),
    ('time(1.5)', lambda: time(1.5)),
    ('time(tzinfo=5)', lambda: time(tzinfo=5)),
    ("datetime(2020, 1, 1, tzinfo='UTC')", lambda: datetime(2020, 1, 1, tzinfo='UTC')),
    ("timedelta('1')", lambda: timedelta('1')),
    ('timedelta(hours=None)', lambda: timedelta(hours=None)),
    ('timedelta(days=10 ** 9)', lambda: timedelta(days=10 ** 9)),
    ('timedelta(days=-10 ** 9)', lambda: timedelta(days=-10 ** 9)),
    ('timezone(5)', lambda: timezone(5)),
    ('timezone(timedelta(0), None)', lambda: timezone(timedelta(0), None)),
    ('timezone(timedelta(0), 5)', lambda: timezone(timedelta(0), 5)),
    ('date.fromordinal(0)', lambda: date.fromordinal(0)),
    ('date.fromordinal(-5)', lambda: date.fromordinal(-5)),
    ('date.fromordinal(1.5)', lambda: date.fromordinal(1.5)),
    ('date.fromisocalendar(2020, 54, 1)', lambda: date.fromisocalendar(2020, 54, 1)),
    ('date.fromisocalendar(2021, 53, 1)', lambda: date.fromisocalendar(2021, 53, 1)),
    ('date.fromisocalendar(2020, 0, 1)', lambda: date.fromisocalendar(2020, 0, 1)),
    ("date.fromisocalendar('x', 1, 1)", lambda: date.fromisocalendar('x', 1, 1)),
    ("date.fromisoformat('x')", lambda: date.fromisoformat('x')),
    ("date.fromisoformat('2020-1-1')", lambda: date.fromisoformat('2020-1-1')),
    ('date.fromisoformat(5)', lambda: date.fromisoformat(5)),
    ('datetime.fromisoformat(None)', lambda: datetime.fromisoformat(None)),
    ("datetime.fromisoformat('today')", lambda: datetime.fromisoformat('today')),
    ("time.fromisoformat('noon')", lambda: time.fromisoformat('noon')),
    ("datetime.fromtimestamp('x')", lambda: datetime.fromtimestamp('x')),
    ('date.fromtimestamp(None)', lambda: date.fromtimestamp(None)),
    ('datetime.combine(1, time())', lambda: datetime.combine(1, time())),
    ('datetime.combine(date(2020, 1, 1), 5)', lambda: datetime.combine(date(2020, 1, 1), 5)),
    ('datetime.now(5)', lambda: datetime.now(5)),
    ("datetime(2020, 1, 1).astimezone('x')", lambda: datetime(2020, 1, 1).astimezone('x')),
    ('datetime(2020, 1, 1).replace(tzinfo=5)', lambda: datetime(2020, 1, 1).replace(tzinfo=5)),
    ("date(2020, 1, 1).replace(day='x')", lambda: date(2020, 1, 1).replace(day='x')),
    ("datetime(2020, 1, 1).isoformat('xy')", lambda: datetime(2020, 1, 1).isoformat('xy')),
    ('datetime(2020, 1, 1).isoformat(5)', lambda: datetime(2020, 1, 1).isoformat(5)),
    ("datetime(2020, 1, 1).isoformat(timespec='x')", lambda: datetime(2020, 1, 1).isoformat(timespec='x')),
    ("time().isoformat('x')", lambda: time().isoformat('x')),
    ('date(2020, 1, 1).strftime(5)', lambda: date(2020, 1, 1).strftime(5)),
    ('datetime(2020, 1, 1).__format__(5)', lambda: datetime(2020, 1, 1).__format__(5)),
    ("datetime.strptime(5, '%Y')", lambda: datetime.strptime(5, '%Y')),
    ("datetime.strptime('5', None)", lambda: datetime.strptime('5', None)),
    ("datetime.strptime('2020', '%m')", lambda: datetime.strptime('2020', '%m')),
    ("datetime.strptime('12 x', '%m')", lambda: datetime.strptime('12 x', '%m')),
    ("datetime.strptime('1', '%!')", lambda: datetime.strptime('1', '%!')),
    ('datetime(2020, 1, 1) - datetime(2020, 1, 1, tzinfo=UTC)', lambda: datetime(2020, 1, 1) - datetime(2020, 1, 1, tzinfo=UTC)),
    ('datetime(2020, 1, 1) < datetime(2020, 1, 1, tzinfo=UTC)', lambda: datetime(2020, 1, 1) < datetime(2020, 1, 1, tzinfo=UTC)),
    ('time() < time(tzinfo=UTC)', lambda: time() < time(tzinfo=UTC)),
    ('date.max + timedelta(1)', lambda: date.max + timedelta(1)),
    ('datetime.min - timedelta(1)', lambda: datetime.min - timedelta(1)),
    ('-timedelta.max', lambda: -timedelta.max),
    ("type('Z', (timezone,), {})", lambda: type('Z', (timezone,), {})),
    ("timedelta(1) * float('nan')", lambda: timedelta(1) * float('nan')),
    ("timedelta(1) * float('inf')", lambda: timedelta(1) * float('inf')),
    ("timedelta(float('nan'))", lambda: timedelta(float('nan'))),
    ("timedelta(hours=float('inf'))", lambda: timedelta(hours=float('inf'))),
]
for text, function in alike:
    try:
        print(text, "->", repr(function()))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)

# The words of these are in messages.py, or of no interest: only the class of the exception.
others = [
    ('date(0, 1, 1)', lambda: date(0, 1, 1)),
    ('date(10000, 1, 1)', lambda: date(10000, 1, 1)),
    ('date(2020, 0, 1)', lambda: date(2020, 0, 1)),
    ('date(2020, 13, 1)', lambda: date(2020, 13, 1)),
    ('date(2020, 2, 30)', lambda: date(2020, 2, 30)),
    ('date(2021, 2, 29)', lambda: date(2021, 2, 29)),
    ('date(2020, 4, 31)', lambda: date(2020, 4, 31)),
    ('date(2020, 1, 0)', lambda: date(2020, 1, 0)),
    ('datetime(2020, 1, 32)', lambda: datetime(2020, 1, 32)),
    ('time(24)', lambda: time(24)),
    ('time(-1)', lambda: time(-1)),
    ('time(1, 60)', lambda: time(1, 60)),
    ('time(1, 2, 60)', lambda: time(1, 2, 60)),
    ('time(1, 2, 3, 1000000)', lambda: time(1, 2, 3, 1000000)),
    ('time(fold=2)', lambda: time(fold=2)),
    ('datetime(2020, 1, 1, 24)', lambda: datetime(2020, 1, 1, 24)),
    ('datetime(2020, 1, 1, fold=-1)', lambda: datetime(2020, 1, 1, fold=-1)),
    ('date(2020, 1, 31).replace(month=2)', lambda: date(2020, 1, 31).replace(month=2)),
    ('time(1).replace(hour=25)', lambda: time(1).replace(hour=25)),
    ("date.fromisoformat('2020-13-01')", lambda: date.fromisoformat('2020-13-01')),
    ("time.fromisoformat('07:60')", lambda: time.fromisoformat('07:60')),
    ('date.fromordinal(3652060)', lambda: date.fromordinal(3652060)),
    ('date.fromisocalendar(0, 1, 1)', lambda: date.fromisocalendar(0, 1, 1)),
    ('date.fromisocalendar(2020, 1, 8)', lambda: date.fromisocalendar(2020, 1, 8)),
    ('date.fromisocalendar(9999, 52, 6)', lambda: date.fromisocalendar(9999, 52, 6)),
    ("datetime.strptime('2020-02-30', '%Y-%m-%d')", lambda: datetime.strptime('2020-02-30', '%Y-%m-%d')),
    ('datetime.fromtimestamp(1e12)', lambda: datetime.fromtimestamp(1e12)),
    ('datetime.fromtimestamp(-1e12)', lambda: datetime.fromtimestamp(-1e12)),
    ("datetime.fromtimestamp(float('nan'))", lambda: datetime.fromtimestamp(float('nan'))),
    ('date.fromtimestamp(1e12)', lambda: date.fromtimestamp(1e12)),
    ('timezone(timedelta(1))', lambda: timezone(timedelta(1))),
    ('timezone(timedelta(days=-1))', lambda: timezone(timedelta(days=-1))),
    ('date(2020, 1, 1, 1)', lambda: date(2020, 1, 1, 1)),
    ('date(2020, 1, 1, x=1)', lambda: date(2020, 1, 1, x=1)),
    ('timedelta(x=1)', lambda: timedelta(x=1)),
    ('timezone()', lambda: timezone()),
]
for text, function in others:
    try:
        print(text, repr(function()))
    except Exception as error:
        print(text, type(error).__name__)

# since: 3.14
# expect: date() -> TypeError: function missing required argument 'year' (pos 1)
# expect: date(2020) -> TypeError: function missing required argument 'month' (pos 2)
# expect: date(2020, 1) -> TypeError: function missing required argument 'day' (pos 3)
# expect: datetime() -> TypeError: function missing required argument 'year' (pos 1)
# expect: datetime(2020, 5) -> TypeError: function missing required argument 'day' (pos 3)
# expect: date('2020', 1, 1) -> TypeError: 'str' object cannot be interpreted as an integer
# expect: date(2020, 1.0, 1) -> TypeError: 'float' object cannot be interpreted as an integer
# expect: date(None, 1, 1) -> TypeError: 'NoneType' object cannot be interpreted as an integer
# expect: datetime(2020, 1, 1, 'a') -> TypeError: 'str' object cannot be interpreted as an integer
# expect: time(1.5) -> TypeError: 'float' object cannot be interpreted as an integer
# expect: time(tzinfo=5) -> TypeError: tzinfo argument must be None or of a tzinfo subclass, not type 'int'
# expect: datetime(2020, 1, 1, tzinfo='UTC') -> TypeError: tzinfo argument must be None or of a tzinfo subclass, not type 'str'
# expect: timedelta('1') -> TypeError: unsupported type for timedelta days component: str
# expect: timedelta(hours=None) -> TypeError: unsupported type for timedelta hours component: NoneType
# expect: timedelta(days=10 ** 9) -> OverflowError: days=1000000000; must have magnitude <= 999999999
# expect: timedelta(days=-10 ** 9) -> OverflowError: days=-1000000000; must have magnitude <= 999999999
# expect: timezone(5) -> TypeError: timezone() argument 1 must be datetime.timedelta, not int
# expect: timezone(timedelta(0), None) -> TypeError: timezone() argument 2 must be str, not None
# expect: timezone(timedelta(0), 5) -> TypeError: timezone() argument 2 must be str, not int
# expect: date.fromordinal(0) -> ValueError: ordinal must be >= 1
# expect: date.fromordinal(-5) -> ValueError: ordinal must be >= 1
# expect: date.fromordinal(1.5) -> TypeError: 'float' object cannot be interpreted as an integer
# expect: date.fromisocalendar(2020, 54, 1) -> ValueError: Invalid week: 54
# expect: date.fromisocalendar(2021, 53, 1) -> ValueError: Invalid week: 53
# expect: date.fromisocalendar(2020, 0, 1) -> ValueError: Invalid week: 0
# expect: date.fromisocalendar('x', 1, 1) -> TypeError: 'str' object cannot be interpreted as an integer
# expect: date.fromisoformat('x') -> ValueError: Invalid isoformat string: 'x'
# expect: date.fromisoformat('2020-1-1') -> ValueError: Invalid isoformat string: '2020-1-1'
# expect: date.fromisoformat(5) -> TypeError: fromisoformat: argument must be str
# expect: datetime.fromisoformat(None) -> TypeError: fromisoformat: argument must be str
# expect: datetime.fromisoformat('today') -> ValueError: Invalid isoformat string: 'today'
# expect: time.fromisoformat('noon') -> ValueError: Invalid isoformat string: 'noon'
# expect: datetime.fromtimestamp('x') -> TypeError: argument must be int or float, not str
# expect: date.fromtimestamp(None) -> TypeError: 'NoneType' object cannot be interpreted as an integer
# expect: datetime.combine(1, time()) -> TypeError: combine() argument 1 must be datetime.date, not int
# expect: datetime.combine(date(2020, 1, 1), 5) -> TypeError: combine() argument 2 must be datetime.time, not int
# expect: datetime.now(5) -> TypeError: tzinfo argument must be None or of a tzinfo subclass, not type 'int'
# expect: datetime(2020, 1, 1).astimezone('x') -> TypeError: tzinfo argument must be None or of a tzinfo subclass, not type 'str'
# expect: datetime(2020, 1, 1).replace(tzinfo=5) -> TypeError: tzinfo argument must be None or of a tzinfo subclass, not type 'int'
# expect: date(2020, 1, 1).replace(day='x') -> TypeError: 'str' object cannot be interpreted as an integer
# expect: datetime(2020, 1, 1).isoformat('xy') -> TypeError: isoformat() argument 1 must be a unicode character, not a string of length 2
# expect: datetime(2020, 1, 1).isoformat(5) -> TypeError: isoformat() argument 1 must be a unicode character, not int
# expect: datetime(2020, 1, 1).isoformat(timespec='x') -> ValueError: Unknown timespec value
# expect: time().isoformat('x') -> ValueError: Unknown timespec value
# expect: date(2020, 1, 1).strftime(5) -> TypeError: strftime() argument 1 must be str, not int
# expect: datetime(2020, 1, 1).__format__(5) -> TypeError: __format__() argument 1 must be str, not int
# expect: datetime.strptime(5, '%Y') -> TypeError: strptime() argument 1 must be str, not int
# expect: datetime.strptime('5', None) -> TypeError: strptime() argument 2 must be str, not None
# expect: datetime.strptime('2020', '%m') -> ValueError: unconverted data remains: 020
# expect: datetime.strptime('12 x', '%m') -> ValueError: unconverted data remains:  x
# expect: datetime.strptime('1', '%!') -> ValueError: '!' is a bad directive in format '%!'
# expect: datetime(2020, 1, 1) - datetime(2020, 1, 1, tzinfo=UTC) -> TypeError: can't subtract offset-naive and offset-aware datetimes
# expect: datetime(2020, 1, 1) < datetime(2020, 1, 1, tzinfo=UTC) -> TypeError: can't compare offset-naive and offset-aware datetimes
# expect: time() < time(tzinfo=UTC) -> TypeError: can't compare offset-naive and offset-aware times
# expect: date.max + timedelta(1) -> OverflowError: date value out of range
# expect: datetime.min - timedelta(1) -> OverflowError: date value out of range
# expect: -timedelta.max -> OverflowError: days=-1000000000; must have magnitude <= 999999999
# expect: type('Z', (timezone,), {}) -> TypeError: type 'datetime.timezone' is not an acceptable base type
# expect: timedelta(1) * float('nan') -> ValueError: cannot convert NaN to integer ratio
# expect: timedelta(1) * float('inf') -> OverflowError: cannot convert Infinity to integer ratio
# expect: timedelta(float('nan')) -> ValueError: cannot convert float NaN to integer
# expect: timedelta(hours=float('inf')) -> OverflowError: cannot convert float infinity to integer
# expect: date(0, 1, 1) ValueError
# expect: date(10000, 1, 1) ValueError
# expect: date(2020, 0, 1) ValueError
# expect: date(2020, 13, 1) ValueError
# expect: date(2020, 2, 30) ValueError
# expect: date(2021, 2, 29) ValueError
# expect: date(2020, 4, 31) ValueError
# expect: date(2020, 1, 0) ValueError
# expect: datetime(2020, 1, 32) ValueError
# expect: time(24) ValueError
# expect: time(-1) ValueError
# expect: time(1, 60) ValueError
# expect: time(1, 2, 60) ValueError
# expect: time(1, 2, 3, 1000000) ValueError
# expect: time(fold=2) ValueError
# expect: datetime(2020, 1, 1, 24) ValueError
# expect: datetime(2020, 1, 1, fold=-1) ValueError
# expect: date(2020, 1, 31).replace(month=2) ValueError
# expect: time(1).replace(hour=25) ValueError
# expect: date.fromisoformat('2020-13-01') ValueError
# expect: time.fromisoformat('07:60') ValueError
# expect: date.fromordinal(3652060) ValueError
# expect: date.fromisocalendar(0, 1, 1) ValueError
# expect: date.fromisocalendar(2020, 1, 8) ValueError
# expect: date.fromisocalendar(9999, 52, 6) ValueError
# expect: datetime.strptime('2020-02-30', '%Y-%m-%d') ValueError
# expect: datetime.fromtimestamp(1e12) ValueError
# expect: datetime.fromtimestamp(-1e12) ValueError
# expect: datetime.fromtimestamp(float('nan')) ValueError
# expect: date.fromtimestamp(1e12) ValueError
# expect: timezone(timedelta(1)) ValueError
# expect: timezone(timedelta(days=-1)) ValueError
# expect: date(2020, 1, 1, 1) TypeError
# expect: date(2020, 1, 1, x=1) TypeError
# expect: timedelta(x=1) TypeError
# expect: timezone() TypeError
