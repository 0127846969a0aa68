"""Dates and times. Local time is UTC. Spans and moments are whole microseconds inside."""

from math import modf
from operator import add, eq, ge, gt, index, le, lt, mod, neg, pos, sub
from time import time as _now

from _dates import _DAYS, _MONTHS, _PARTS, _days_before, struct_time

__all__ = ["date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC"]

MINYEAR, MAXYEAR = 1, 9999
_SECOND = 1_000_000
_DAY = 86_400 * _SECOND
_EPOCH = 719_163  # the ordinal of the first day of 1970
_UNSET = object()


def _name(value):
    """What messages call the class of a value."""
    return type(value).__dict__.get("__tp_name__", type(value).__name__)


def _checked(value, kind, where, wanted="str"):
    if not isinstance(value, kind):
        wanted = getattr(kind, "__tp_name__", wanted)
        raise TypeError(f"{where} must be {wanted}, not {'None' if value is None else _name(value)}")
    return value


def _whole(values):
    return tuple([value if type(value) is int else int(index(value)) for value in values])


def _checked_date(fields):
    if _UNSET in fields:
        place = fields.index(_UNSET)
        raise TypeError(f"function missing required argument '{('year', 'month', 'day')[place]}' (pos {place + 1})")
    year, month, day = fields = _whole(fields)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year must be in {MINYEAR}..{MAXYEAR}, not {year}")
    if not 1 <= month <= 12:
        raise ValueError(f"month must be in 1..12, not {month}")
    if not 1 <= day <= 28:
        days = _days_before(year, month + 1) - _days_before(year, month)
        if not 1 <= day <= days:
            raise ValueError(f"day {day} must be in range 1..{days} for month {month} in year {year}")
    return fields


def _checked_time(fields):
    fields = _whole(fields)
    for name, value, most in zip(("hour", "minute", "second", "microsecond"), fields, (23, 59, 59, 999_999)):
        if not 0 <= value <= most:
            raise ValueError(f"{name} must be in 0..{most}, not {value}")
    return fields


def _checked_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{_name(zone)}'")
    return zone


def _checked_offset(offset):
    if abs(offset._span) >= _DAY:
        raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), "
                         f"not {offset!r}")
    return offset


def _ordinal(year, month, day):
    return _days_before(year, month) + day + _EPOCH - 1


def _civil(ordinal):
    """Year, month and day: years begin with March here, so that the day of a leap year comes last."""
    era, day = divmod(ordinal + 305, 146_097)
    year = (day - day // 1460 + day // 36_524 - day // 146_096) // 365
    day -= 365 * year + year // 4 - year // 100
    month = (5 * day + 2) // 153
    day -= (153 * month + 2) // 5
    return era * 400 + year + (month > 9), month - 9 if month > 9 else month + 3, day + 1


def _microseconds(hour, minute, second, microsecond):
    return (hour * 3600 + minute * 60 + second) * _SECOND + microsecond


def _within(ordinal):
    if not 1 <= ordinal <= 3_652_059:
        raise OverflowError("date value out of range")
    return ordinal


def _fields_at(moment):
    """The fields of a datetime."""
    ordinal, rest = divmod(moment, _DAY)
    second, microsecond = divmod(rest, _SECOND)
    return *_civil(ordinal), second // 3600, second // 60 % 60, second % 60, microsecond


def _timestamp(seconds):
    """Microseconds since the beginning of 1970."""
    if not isinstance(seconds, float):
        return index(seconds) * _SECOND
    fraction, whole = modf(seconds)
    return int(whole) * _SECOND + round(fraction * 1e6)


def _offset_text(offset, colon=":"):
    seconds, microsecond = divmod(abs(offset._span), _SECOND)
    text = f"{'-' if offset._span < 0 else '+'}{seconds // 3600:02}{colon}{seconds // 60 % 60:02}"
    if seconds % 60 or microsecond:
        text += f"{colon}{seconds % 60:02}"
    return text + f".{microsecond:06}" if microsecond else text


def _directive(directive, value, fields):
    """What a directive of `strftime` stands for; `fields` are those of a `struct_time`."""
    zoned = isinstance(value, _Zoned)
    if directive == "f":
        return f"{value.microsecond if zoned else 0:06}"
    if directive in ("z", ":z"):
        offset = value.utcoffset() if zoned else None
        return "" if offset is None else _offset_text(offset, directive[:-1])
    if directive == "Z":
        return zoned and value.tzname() or ""
    if directive == "Y":
        return f"{fields[0]:04}"
    if directive == "F":
        return "%04d-%02d-%02d" % fields[:3]
    if directive in ("G", "g", "V"):
        year, week, _ = date(*fields[:3]).isocalendar()
        return f"{year:04}" if directive == "G" else f"{week if directive == 'V' else year % 100:02}"
    if directive[0] == "-" and directive[1:] in ("d", "H", "I", "j", "m", "M", "S", "y"):
        return _directive(directive[1], value, fields).lstrip("0") or "0"
    if directive not in _PARTS:
        raise ValueError("Invalid format string")
    return _PARTS[directive](fields)


# How many digits the numbers of `strptime` have at least and at most, and between what they lie.
_NUMBERS = {"d": (1, 2, 1, 31), "f": (1, 6, 0, 999_999), "H": (1, 2, 0, 23), "I": (1, 2, 1, 12), "j": (1, 3, 1, 366),
            "m": (1, 2, 1, 12), "M": (1, 2, 0, 59), "S": (1, 2, 0, 61), "u": (1, 1, 1, 7), "w": (1, 1, 0, 6),
            "y": (2, 2, 0, 99), "Y": (4, 4, 0, 9999)}
_NAMES = {"a": [day[:3] for day in _DAYS], "A": _DAYS, "b": [month[:3] for month in _MONTHS], "B": _MONTHS,
          "p": ("AM", "PM"), "Z": ("UTC", "GMT")}
_FORMATS = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S", "T": "%H:%M:%S", "R": "%H:%M",
            "r": "%I:%M:%S %p", "e": "%d", "k": "%H", "l": "%I", "P": "%p"}


def _pieces(format):
    """Characters, single blanks, and directives."""
    rest, pieces = format, []
    while rest:
        char, rest = rest[0], rest[1:]
        if char != "%":
            if not char.isspace() or pieces[-1:] != [" "]:
                pieces.append(" " if char.isspace() else char)
            continue
        rest = rest.lstrip("-_0^#")
        directive, rest = rest[:1], rest[1:]
        if not directive.strip():
            raise ValueError(f"stray % in format '{format}'")
        elif directive in _FORMATS:
            rest = _FORMATS[directive] + rest
        elif directive in "GUVW":
            raise NotImplementedError(f"not supported by this page's interpreter: %{directive} of strptime")
        elif directive not in "%z" and directive not in _NUMBERS and directive not in _NAMES:
            raise ValueError(f"'{directive}' is a bad directive in format '{format}'")
        elif "%" + directive in pieces:
            raise ValueError(f"redefinition of group name '{directive}'")
        else:
            pieces.append("%" if directive == "%" else "%" + directive)
    return pieces


def _readings(piece, text):
    """The values that a piece of a format can have at the beginning of a text, each with what it leaves."""
    directive = piece[1:]
    if directive in _NUMBERS:
        fewest, most, low, high = _NUMBERS[directive]
        if directive in "dHI" and text[:1] == " ":
            text, most = text[1:], 1
        for size in range(most, fewest - 1, -1):
            digits = text[:size]
            if _shape(digits) == "0" * size:
                value = int(digits.ljust(6, "0") if directive == "f" else digits)
                if low <= value <= high:
                    yield value, text[size:]
    elif directive == "z":
        if text[:1] == "Z":
            yield timedelta(0), text[1:]
        size = len(text) - len(text[1:].lstrip("0123456789:.")) if text[:1] in ("+", "-") else 0
        for end in range(min(size, len("+00:00:00.000000")), 4, -1):
            fields = _parse_clock(text[1:end])
            if fields and fields[1] < 60 and fields[2] < 60:
                yield _parsed_offset(text[0], fields), text[end:]
    elif piece != " ":
        for value, name in enumerate(_NAMES.get(directive, [piece])):
            if text[:len(name)].lower() == name.lower():
                yield text[:len(name)] if directive == "Z" else value, text[len(name):]
    elif text[:1].isspace():
        yield None, text.lstrip()


def _match(pieces, text, found):
    """The values of directives, and the rest of the text; or nothing."""
    if not pieces:
        return found, text
    for value, rest in _readings(pieces[0], text):
        matched = _match(pieces[1:], rest, {**found, pieces[0][1:]: value})
        if matched:
            return matched
    return None


def _strptime(text, format):
    """Year, month, day, hour, minute, second, microsecond and time zone."""
    _checked(text, str, "strptime() argument 1")
    matched = _match(_pieces(_checked(format, str, "strptime() argument 2")), text, {})
    if not matched:
        raise ValueError(f"time data {text!r} does not match format {format!r}")
    found, rest = matched
    if rest:
        raise ValueError(f"unconverted data remains: {rest}")
    year, month, day, hour, zone = 1900, 1, found.get("d", 1), 0, None
    for directive, value in found.items():
        if directive in ("Y", "y"):
            year = value if directive == "Y" else value + (1900 if value > 68 else 2000)
        elif directive in ("m", "b", "B"):
            month = value if directive == "m" else value + 1
        elif directive in ("H", "I"):
            hour = value if directive == "H" else value % 12 + 12 * found.get("p", 0)
        elif directive == "z":
            zone = timezone(value, found.get("Z", _UNSET))
    if "j" in found:
        year, month, day = _civil(_ordinal(year, 1, 1) + found["j"] - 1)
    return year, month, day, hour, found.get("M", 0), found.get("S", 0), found.get("f", 0), zone


def _shape(text):
    return "".join(["0" if char in "0123456789" else char for char in text])


def _parse_date(text):
    """Year, month and day of an ISO format; or nothing."""
    shape, plain = _shape(text), text.replace("-", "")
    if shape in ("0000-00-00", "00000000"):
        return int(plain[:4]), int(plain[4:6]), int(plain[6:])
    if shape in ("0000-W00-0", "0000-W00", "0000W000", "0000W00"):
        try:
            return date.fromisocalendar(int(plain[:4]), int(plain[5:7]), int(plain[7:] or 1))._fields
        except ValueError:
            pass
    return None


def _parse_clock(text):
    """Hour, minute, second and microsecond of an ISO format; or nothing."""
    text, point, fraction = text.replace(",", ".").partition(".")
    shape = _shape(text)
    if shape not in ("00:00:00", "000000") and (point or shape not in ("00:00", "0000", "00")):
        return None
    if point and (not fraction or _shape(fraction) != "0" * len(fraction)):
        return None
    text = text.replace(":", "")
    return int(text[:2]), int(text[2:4] or 0), int(text[4:] or 0), int(fraction[:6].ljust(6, "0"))


def _parsed_offset(sign, fields):
    return _delta(-_microseconds(*fields) if sign == "-" else _microseconds(*fields))


def _parse_zoned(text):
    """Hour, minute, second, microsecond and time zone of an ISO format; or nothing."""
    place = min([text.index(sign) for sign in "Z+-" if sign in text], default=len(text))
    clock, zone = text[:place], text[place:]
    fields = _parse_clock(clock.removesuffix(" ") if zone else clock)
    offset = _parse_clock("00" if zone in ("", "Z") else zone[1:])
    if not fields or not offset or zone[:1] == "Z" != zone:
        return None
    if fields[0] == 24 and any(fields[1:]):
        raise ValueError("minute, second, and microsecond must be 0 when hour is 24")
    return *fields, timezone(_parsed_offset(zone[0], offset)) if zone else None


def _parse_time(text):
    fields = _parse_zoned(text.removeprefix("T"))
    return (0, *fields[1:]) if fields and fields[0] == 24 else fields


def _parse_datetime(text):
    # Two digits behind a week and a hyphen are an hour, not a day and what comes before a time.
    for length in (8,) if text[5:6] == "W" and _shape(text[10:11]) == "0" else (8, 10, 7):
        day = _parse_date(text[:length])
        clock = day and _parse_zoned(text[length + 1:])
        if clock and clock[0] == 24:
            return *_civil(date(*day).toordinal() + 1), 0, *clock[1:]
        if day and (clock or len(text) == length):
            return *day, *(clock or ())
    return None


def _comparison(operation):
    return lambda self, other: self._compare(other, operation)


def _delta(microseconds, cls=None):
    """A timedelta."""
    days = microseconds // _DAY
    if abs(days) > 999_999_999:
        raise OverflowError(f"days={days}; must have magnitude <= 999999999")
    self = object.__new__(cls or timedelta)
    self._span = microseconds
    return self


def _nearest_delta(numerator, denominator):
    """The timedelta that is nearest to a fraction: of two, the even one."""
    quotient, rest = divmod(numerator, denominator)
    double, size = abs(2 * rest), abs(denominator)
    return _delta(quotient + (double > size or double == size and quotient % 2 == 1))


def _of_delta(operation):
    return lambda self: _delta(operation(self._span))


def _between_deltas(operation):
    return lambda self, other: (_delta(operation(self._span, other._span)) if isinstance(other, timedelta)
                                else NotImplemented)


class timedelta:
    __slots__ = ("_span",)
    __tp_name__ = "datetime.timedelta"
    _UNITS = (("microseconds", 1), ("milliseconds", 1000), ("seconds", _SECOND), ("minutes", 60 * _SECOND),
              ("hours", 3600 * _SECOND), ("days", _DAY), ("weeks", 7 * _DAY))

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total, rest = 0, 0.0
        amounts = microseconds, milliseconds, seconds, minutes, hours, days, weeks
        for amount, (unit, size) in zip(amounts, timedelta._UNITS):
            if isinstance(amount, int):
                total += amount * size
            elif isinstance(amount, float):
                fraction, whole = modf(amount)
                fraction, part = modf(fraction * size)
                total += int(whole) * size + int(part)
                rest += fraction
            else:
                raise TypeError(f"unsupported type for timedelta {unit} component: {_name(amount)}")
        nearest = round(rest)
        if abs(rest - nearest) == 0.5 and (total + nearest) % 2:
            nearest = int(2 * rest) - nearest
        return _delta(total + nearest, cls)

    days = property(lambda self: self._span // _DAY)
    seconds = property(lambda self: self._span % _DAY // _SECOND)
    microseconds = property(lambda self: self._span % _SECOND)

    def total_seconds(self):
        return self._span / _SECOND

    def _parts(self):
        return self.days, self.seconds, self.microseconds

    def __repr__(self):
        parts = zip(("days", "seconds", "microseconds"), self._parts())
        return f"{_name(self)}({', '.join([f'{name}={part}' for name, part in parts if part]) or 0})"

    def __str__(self):
        days, seconds, microseconds = self._parts()
        text = f"{days} day{'' if abs(days) == 1 else 's'}, " if days else ""
        text += f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
        return text + f".{microseconds:06}" if microseconds else text

    def __reduce__(self):
        return type(self), self._parts()

    def _compare(self, other, operation):
        return operation(self._span, other._span) if isinstance(other, timedelta) else NotImplemented

    __eq__, __lt__, __le__, __gt__, __ge__ = map(_comparison, (eq, lt, le, gt, ge))

    def __hash__(self):
        return hash(self._parts())

    def __bool__(self):
        return self._span != 0

    __pos__, __neg__, __abs__ = map(_of_delta, (pos, neg, abs))
    __add__, __sub__, __mod__ = map(_between_deltas, (add, sub, mod))

    def __mul__(self, other):
        if not isinstance(other, (int, float)):
            return NotImplemented
        numerator, denominator = other.as_integer_ratio()
        return _nearest_delta(self._span * numerator, denominator)

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._span / other._span
        if not isinstance(other, (int, float)):
            return NotImplemented
        numerator, denominator = other.as_integer_ratio()
        return _nearest_delta(self._span * denominator, numerator)

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._span // other._span
        return _delta(self._span // other) if isinstance(other, int) else NotImplemented

    def __divmod__(self, other):
        return (self // other, self % other) if isinstance(other, timedelta) else NotImplemented


timedelta.min, timedelta.max = timedelta(-999_999_999), timedelta(1_000_000_000, microseconds=-1)
timedelta.resolution = timedelta(microseconds=1)


class tzinfo:
    __slots__ = ()
    __tp_name__ = "datetime.tzinfo"

    def utcoffset(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def tzname(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def _of_utc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt

    def fromutc(self, dt):
        offset, dst = self._of_utc(dt).utcoffset(), dt.dst()
        if offset is None or dst is None:
            raise ValueError(f"fromutc: non-None {'utcoffset' if offset is None else 'dst'}() result required")
        standard = dt + (offset - dst)
        dst = standard.dst()
        if dst is None:
            raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return standard + dst


class timezone(tzinfo):
    __slots__ = ("_offset", "_label")
    __tp_name__ = "datetime.timezone"

    def __new__(cls, offset, name=_UNSET):
        if not _checked(offset, timedelta, "timezone() argument 1") and name is _UNSET:
            return UTC
        self = object.__new__(cls)
        self._offset = _checked_offset(offset)
        self._label = None if name is _UNSET else _checked(name, str, "timezone() argument 2")
        return self

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    def utcoffset(self, dt, /):
        return self._offset

    def dst(self, dt, /):
        return None

    def tzname(self, dt, /):
        return str(self)

    def fromutc(self, dt, /):
        return self._of_utc(dt) + self._offset

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __reduce__(self):
        return timezone, (self._offset,) if self._label is None or self is UTC else (self._offset, self._label)

    def __repr__(self):
        arguments = ", ".join(map(repr, self.__reduce__()[1]))
        return "datetime.timezone.utc" if self is UTC else f"datetime.timezone({arguments})"

    def __str__(self):
        return "UTC" + _offset_text(self._offset) if self._label is None else self._label


UTC = timezone.utc = timezone(timedelta(0), "UTC")
timezone.max = timezone(timedelta(hours=23, minutes=59))
timezone.min = timezone(timedelta(hours=-23, minutes=-59))


class IsoCalendarDate(tuple):
    __slots__ = ()
    __tp_name__ = "datetime.IsoCalendarDate"
    year, week, weekday = [property(lambda self, place=place: self[place]) for place in range(3)]

    def __repr__(self):
        return "datetime.IsoCalendarDate(year=%d, week=%d, weekday=%d)" % self

    def __hash__(self):
        return 0  # as in CPython 3.14, which forgets to compute it

    def __reduce__(self):
        return tuple, (tuple(self),)


class _Fielded:
    """What dates, times and datetimes have in common: a tuple of their fields."""

    __slots__ = ("_fields",)

    @classmethod
    def fromisoformat(cls, text, /):
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        parts = cls._parse(text)
        if not parts:
            raise ValueError(f"Invalid isoformat string: {text!r}")
        return cls(*parts)

    @classmethod
    def strptime(cls, text, format, /):
        return cls(*_strptime(text, format)[cls._SLICE])

    def strftime(self, format):
        text, fields = "", self._tuple()
        chars = iter(_checked(format, str, "strftime() argument 1"))
        for char in chars:
            if char == "%":
                directive = next(chars, "")
                if directive in (":", "-"):
                    directive += next(chars, "")
                char = _directive(directive, self, fields) if directive else "%"
            text += char
        return text

    def __format__(self, format, /):
        return self.strftime(format) if _checked(format, str, "__format__() argument 1") else str(self)

    def __str__(self):
        return self.isoformat()

    def __replace__(self, /, **changes):
        return self.replace(**changes)

    __eq__, __lt__, __le__, __gt__, __ge__ = map(_comparison, (eq, lt, le, gt, ge))


class date(_Fielded):
    __slots__ = ()
    __tp_name__ = "datetime.date"
    _SLICE, _parse = slice(3), staticmethod(_parse_date)

    def __new__(cls, year=_UNSET, month=_UNSET, day=_UNSET):
        self = object.__new__(cls)
        self._fields = _checked_date((year, month, day))
        return self

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        whole = timestamp // 1 if isinstance(timestamp, float) else timestamp
        return cls(*_civil(_timestamp(whole) // _DAY + _EPOCH))

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_now())

    @classmethod
    def fromordinal(cls, ordinal, /):
        if index(ordinal) < 1:
            raise ValueError("ordinal must be >= 1")
        return cls(*_civil(index(ordinal)))

    @classmethod
    def fromisocalendar(cls, year, week, day):
        year, week, day = _whole((year, week, day))
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f"year must be in {MINYEAR}..{MAXYEAR}, not {year}")
        # The first week is that of January 4.
        start, end = [ordinal - (ordinal - 1) % 7 for ordinal in (_ordinal(year, 1, 4), _ordinal(year + 1, 1, 4))]
        if not 1 <= week <= (end - start) // 7:
            raise ValueError(f"Invalid week: {week}")
        if not 1 <= day <= 7:
            raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
        return cls(*_civil(start + 7 * (week - 1) + day - 1))

    year, month, day = [property(lambda self, place=place: self._fields[place]) for place in range(3)]

    def __repr__(self):
        return f"{_name(self)}{self._fields}"

    def isoformat(self):
        return "%04d-%02d-%02d" % self._fields

    def ctime(self):
        return self.strftime("%a %b %e %H:%M:%S %Y")

    def _tuple(self, dst=-1):
        ordinal = self.toordinal()
        return struct_time((*self._fields[:3], *(self._fields[3:6] or (0, 0, 0)), (ordinal - 1) % 7,
                            ordinal - _ordinal(self.year, 1, 0), dst))

    def timetuple(self):
        return self._tuple()

    def toordinal(self):
        return _ordinal(*self._fields[:3])

    def weekday(self):
        return (self.toordinal() - 1) % 7

    def isoweekday(self):
        return self.weekday() + 1

    def isocalendar(self):
        """A week belongs to the year of its Thursday."""
        thursday = self.toordinal() - self.weekday() + 3
        year = _civil(thursday)[0]
        return IsoCalendarDate((year, (thursday - _ordinal(year, 1, 1)) // 7 + 1, self.isoweekday()))

    def replace(self, year=_UNSET, month=_UNSET, day=_UNSET):
        given = zip((year, month, day), self._fields)
        return type(self)(*[field if new is _UNSET else new for new, field in given])

    def _compare(self, other, operation):
        if not isinstance(other, date) or isinstance(other, datetime):
            return NotImplemented
        return operation(self._fields, other._fields)

    def __hash__(self):
        return hash(self._fields)

    def __reduce__(self):
        return type(self), self._fields

    def _after(self, span):
        return type(self)(*_civil(_within(self.toordinal() + span // _DAY)))

    def __add__(self, other):
        return self._after(other._span) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._after(-other.days * _DAY)
        if isinstance(other, date) and not isinstance(other, datetime):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented


date.min, date.max, date.resolution = date(MINYEAR, 1, 1), date(MAXYEAR, 12, 31), timedelta(1)


class _Zoned(_Fielded):
    """What times and datetimes have in common: the four last fields, and a time zone."""

    __slots__ = ()
    hour, minute, second, microsecond = [property(lambda self, place=place: self._fields[place])
                                         for place in range(-4, 0)]
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    def _set(self, fields, zone, fold):
        self._fields, self._tzinfo, (self._fold,) = fields, _checked_zone(zone), _whole((fold,))
        if self._fold not in (0, 1):
            raise ValueError(f"fold must be either 0 or 1, not {fold}")
        return self

    def _with(self, *given):
        *fields, fold = [field if new is _UNSET else new
                         for new, field in zip(given, (*self._fields, self._tzinfo, self._fold))]
        return type(self)(*fields, fold=fold) if fold else type(self)(*fields)

    def _asked(self, method, kind, wanted):
        """What the time zone says; of a time, it is not told a date."""
        if self._tzinfo is None:
            return None
        answer = getattr(self._tzinfo, method)(self if isinstance(self, date) else None)
        if answer is not None and not isinstance(answer, kind):
            raise TypeError(f"tzinfo.{method}() must return None or {wanted}, not '{_name(answer)}'")
        return _checked_offset(answer) if isinstance(answer, timedelta) else answer

    def utcoffset(self):
        return self._asked("utcoffset", timedelta, "timedelta")

    def dst(self):
        return self._asked("dst", timedelta, "timedelta")

    def tzname(self):
        return self._asked("tzname", str, "a string")

    def _moment(self):
        return _microseconds(*self._fields[-4:])

    def _utc(self):
        offset = self.utcoffset()
        return None if offset is None else self._moment() - offset._span

    def _moments(self, other):
        """Two moments that can be compared with each other, if they can be."""
        if self._tzinfo is not other._tzinfo:
            moments = self._utc(), other._utc()
            if moments != (None, None):
                return None if None in moments else moments
        return self._moment(), other._moment()

    def _compare(self, other, operation):
        if not isinstance(other, datetime if isinstance(self, datetime) else time):
            return NotImplemented
        moments = self._moments(other)
        if not moments and operation is not eq:
            raise TypeError(f"can't compare offset-naive and offset-aware {self._PLURAL}")
        return operation(*moments) if moments else False

    def __hash__(self):
        utc = (self.replace(fold=0) if self._fold else self)._utc()
        return hash(self._fields if utc is None else utc)

    def __reduce__(self):
        reduced = type(self), self._fields if self._tzinfo is None else (*self._fields, self._tzinfo)
        return (*reduced, (None, {"_fold": 1})) if self._fold else reduced

    def __repr__(self):
        unsaid = None if self.microsecond else -1 if self.second else -2
        zone = [] if self._tzinfo is None else [f"tzinfo={self._tzinfo!r}"]
        fold = ["fold=1"] if self._fold else []
        more = fold + zone if isinstance(self, date) else zone + fold
        return f"{_name(self)}({', '.join([*map(str, self._fields[:unsaid]), *more])})"

    def _clock(self, timespec):
        if timespec == "auto":
            timespec = "microseconds" if self.microsecond else "seconds"
        lengths = {"hours": 2, "minutes": 5, "seconds": 8, "milliseconds": 12, "microseconds": 15}
        if timespec not in lengths:
            raise ValueError("Unknown timespec value")
        offset = self.utcoffset()
        text = "%02d:%02d:%02d.%06d" % self._fields[-4:]
        return text[:lengths[timespec]] + ("" if offset is None else _offset_text(offset))


class time(_Zoned):
    __slots__ = ("_tzinfo", "_fold")
    __tp_name__ = "datetime.time"
    _PLURAL, _SLICE, _parse = "times", slice(3, None), staticmethod(_parse_time)

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        return object.__new__(cls)._set(_checked_time((hour, minute, second, microsecond)), tzinfo, fold)

    def isoformat(self, timespec="auto"):
        return self._clock(_checked(timespec, str, "isoformat() argument 1"))

    def _tuple(self):
        return 1900, 1, 1, *self._fields[:3], 0, 1, -1

    def replace(self, hour=_UNSET, minute=_UNSET, second=_UNSET, microsecond=_UNSET, tzinfo=_UNSET, *, fold=_UNSET):
        return self._with(hour, minute, second, microsecond, tzinfo, fold)


time.min, time.max, time.resolution = time(), time(23, 59, 59, 999_999), timedelta.resolution
_date, _time = date, time


class datetime(_Zoned, date):
    __slots__ = ("_tzinfo", "_fold")
    __tp_name__ = "datetime.datetime"
    _PLURAL, _SLICE, _parse = "datetimes", slice(None), staticmethod(_parse_datetime)

    def __new__(cls, year=_UNSET, month=_UNSET, day=_UNSET, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *,
                fold=0):
        fields = *_checked_date((year, month, day)), *_checked_time((hour, minute, second, microsecond))
        return object.__new__(cls)._set(fields, tzinfo, fold)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        if not isinstance(timestamp, float) and not hasattr(timestamp, "__index__"):
            raise TypeError(f"argument must be int or float, not {_name(timestamp)}")
        made = cls(*_fields_at(_timestamp(timestamp) + _EPOCH * _DAY), tz)
        return made if tz is None else tz.fromutc(made)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        return cls.fromtimestamp(timestamp)

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_now(), tz)

    @classmethod
    def utcnow(cls):
        return cls.fromtimestamp(_now())

    @classmethod
    def combine(cls, date, time, tzinfo=_UNSET):
        day, clock = _checked(date, _date, "combine() argument 1"), _checked(time, _time, "combine() argument 2")
        made = cls(*day._fields[:3], *clock._fields, clock._tzinfo if tzinfo is _UNSET else tzinfo)
        return made.replace(fold=1) if clock._fold else made

    def isoformat(self, sep="T", timespec="auto"):
        if len(_checked(sep, str, "isoformat() argument 1", "a unicode character")) != 1:
            raise TypeError(f"isoformat() argument 1 must be a unicode character, not a string of length {len(sep)}")
        clock = self._clock(_checked(timespec, str, "isoformat() argument 2"))
        return "%04d-%02d-%02d" % self._fields[:3] + sep + clock

    def __str__(self):
        return self.isoformat(" ")

    def date(self):
        return _date(*self._fields[:3])

    def time(self):
        return _time(*self._fields[3:], fold=self._fold)

    def timetz(self):
        return _time(*self._fields[3:], self._tzinfo, fold=self._fold)

    def timetuple(self):
        dst = self.dst()
        return self._tuple(-1 if dst is None else int(bool(dst)))

    def utctimetuple(self):
        return (self - (self.utcoffset() or timedelta(0)))._tuple(0)

    def timestamp(self):
        utc = self._utc()
        if utc is not None:
            return (utc - _EPOCH * _DAY) / _SECOND
        seconds, microsecond = divmod(self._moment() - _EPOCH * _DAY, _SECOND)
        return seconds + microsecond / 1e6

    def _moment(self):
        return self.toordinal() * _DAY + super()._moment()

    def astimezone(self, tz=None):
        tz = timezone(timedelta(0), "UTC") if _checked_zone(tz) is None else tz
        if self._tzinfo is tz:
            return self
        return tz.fromutc((self - (self.utcoffset() or timedelta(0))).replace(tzinfo=tz))

    def replace(self, year=_UNSET, month=_UNSET, day=_UNSET, hour=_UNSET, minute=_UNSET, second=_UNSET,
                microsecond=_UNSET, tzinfo=_UNSET, *, fold=_UNSET):
        return self._with(year, month, day, hour, minute, second, microsecond, tzinfo, fold)

    def _after(self, span):
        moment = self._moment() + span
        _within(moment // _DAY)
        return type(self)(*_fields_at(moment), self._tzinfo)

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._after(-other._span)
        if not isinstance(other, datetime):
            return NotImplemented
        moments = self._moments(other)
        if not moments:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return _delta(sub(*moments))


datetime.min, datetime.max = datetime(MINYEAR, 1, 1), datetime(MAXYEAR, 12, 31, 23, 59, 59, 999_999)
datetime.resolution = timedelta.resolution
