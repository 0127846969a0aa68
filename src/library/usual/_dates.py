"""Dates of the module time, in UTC: what asks for them imports this."""

from time import time

_DAYS = "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December")


class struct_time(tuple):
    _fields = ("tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst")
    tm_zone, tm_gmtoff = "UTC", 0

    def __new__(cls, sequence):
        fields = tuple(sequence)
        if len(fields) < 9:
            raise TypeError(f"time.struct_time() takes an at least 9-sequence ({len(fields)}-sequence given)")
        return super().__new__(cls, fields[:9])

    def __getattr__(self, name):
        if name in struct_time._fields:
            return self[struct_time._fields.index(name)]
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def __repr__(self):
        return f"time.struct_time({', '.join(f'{name}={value}' for name, value in zip(self._fields, self))})"


struct_time.__module__ = "time"


def _days_before(year, month=1):
    """Days from the beginning of 1970 to that of a month."""
    year, month = (year - 1, month + 12) if month < 3 else (year, month)
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * month - 457) // 5 - 719468


def gmtime(seconds=None):
    seconds = int((time() if seconds is None else seconds) // 1)
    days, seconds = divmod(seconds, 86400)
    year = 1970 + days // 366
    while _days_before(year + 1) <= days:
        year += 1
    while _days_before(year) > days:
        year -= 1
    month = max(month for month in range(1, 13) if _days_before(year, month) <= days)
    return struct_time((year, month, days - _days_before(year, month) + 1, seconds // 3600, seconds // 60 % 60,
                        seconds % 60, (days + 3) % 7, days - _days_before(year) + 1, 0))


localtime = gmtime


def mktime(date):
    year, month = date[0] + (date[1] - 1) // 12, (date[1] - 1) % 12 + 1
    return float((_days_before(year, month) + date[2] - 1) * 86400 + date[3] * 3600 + date[4] * 60 + date[5])


def asctime(date=None):
    date = gmtime() if date is None else date
    return (f"{_DAYS[date[6]][:3]} {_MONTHS[date[1] - 1][:3]} {date[2]:2} {date[3]:02}:{date[4]:02}:{date[5]:02} "
            f"{date[0]}")


def ctime(seconds=None):
    return asctime(gmtime(seconds))


_PARTS = {
    "a": lambda date: _DAYS[date[6]][:3], "A": lambda date: _DAYS[date[6]],
    "b": lambda date: _MONTHS[date[1] - 1][:3], "B": lambda date: _MONTHS[date[1] - 1],
    "h": lambda date: _MONTHS[date[1] - 1][:3], "c": asctime,
    "C": lambda date: f"{date[0] // 100:02}", "d": lambda date: f"{date[2]:02}",
    "D": lambda date: strftime("%m/%d/%y", date), "e": lambda date: f"{date[2]:2}",
    "F": lambda date: strftime("%Y-%m-%d", date), "H": lambda date: f"{date[3]:02}",
    "I": lambda date: f"{(date[3] - 1) % 12 + 1:02}", "j": lambda date: f"{date[7]:03}",
    "m": lambda date: f"{date[1]:02}", "M": lambda date: f"{date[4]:02}", "n": lambda date: "\n",
    "p": lambda date: "AM" if date[3] < 12 else "PM", "R": lambda date: strftime("%H:%M", date),
    "s": lambda date: str(int(mktime(date))), "S": lambda date: f"{date[5]:02}", "t": lambda date: "\t",
    "T": lambda date: strftime("%H:%M:%S", date), "u": lambda date: str(date[6] + 1),
    "U": lambda date: f"{(date[7] + 6 - (date[6] + 1) % 7) // 7:02}", "w": lambda date: str((date[6] + 1) % 7),
    "W": lambda date: f"{(date[7] + 6 - date[6]) // 7:02}", "x": lambda date: strftime("%m/%d/%y", date),
    "X": lambda date: strftime("%H:%M:%S", date), "y": lambda date: f"{date[0] % 100:02}",
    "Y": lambda date: str(date[0]), "z": lambda date: "+0000", "Z": lambda date: "UTC", "%": lambda date: "%",
}


def strftime(format, date=None):
    date = gmtime() if date is None else date
    pieces = format.split("%")
    text, place = pieces[0], 1
    while place < len(pieces):
        piece = pieces[place]
        if not piece and place + 1 < len(pieces):
            text += "%" + pieces[place + 1]
            place += 2
            continue
        part = _PARTS.get(piece[:1])
        text += part(date) + piece[1:] if part else "%" + piece
        place += 1
    return text


class _ClockInfo:
    def __init__(self, name):
        self.implementation = f"clock_gettime({'CLOCK_REALTIME' if name == 'time' else 'CLOCK_MONOTONIC'})"
        self.monotonic, self.adjustable, self.resolution = name != "time", name == "time", 1e-09

    def __repr__(self):
        return (f"namespace(implementation={self.implementation!r}, monotonic={self.monotonic}, "
                f"adjustable={self.adjustable}, resolution={self.resolution})")


def get_clock_info(name):
    if name not in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
        raise ValueError("unknown clock")
    return _ClockInfo(name)
