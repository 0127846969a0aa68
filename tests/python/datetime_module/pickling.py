# Copies and pickles.
import copy
import pickle
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo


class Hours(tzinfo):
    def __init__(self, hours=0):
        self.hours = hours

    def utcoffset(self, when):
        return timedelta(hours=self.hours)

    def dst(self, when):
        return None

    def tzname(self, when):
        return f"H{self.hours}"


class Day(date):
    pass


values = [date(2024, 2, 29), time(1, 2, 3, 4), time(1, tzinfo=UTC), datetime(2024, 1, 1, 1, 2, 3, 4), timedelta(1, 2, 3),
          datetime(2024, 1, 1, tzinfo=UTC), datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=1), "X")), UTC,
          timezone(timedelta(minutes=5)), timezone(timedelta(0), "zero"), datetime(2024, 1, 1, fold=1), time(5, fold=1),
          Day(2024, 5, 6), timedelta.min, datetime.max, datetime(2024, 1, 1, tzinfo=UTC, fold=1)]
for value in values:
    for protocol in range(4, pickle.HIGHEST_PROTOCOL + 1):
        found = pickle.loads(pickle.dumps(value, protocol))
        assert found == value and type(found) is type(value) and repr(found) == repr(value), (value, found)
    for found in (copy.copy(value), copy.deepcopy(value)):
        assert found == value and type(found) is type(value) and repr(found) == repr(value), (value, found)
    print(repr(value))
print(pickle.loads(pickle.dumps(UTC)) is UTC, copy.deepcopy(UTC) is UTC, copy.copy(UTC) is UTC)
zoned = datetime(2024, 1, 1, tzinfo=Hours(3))
for found in (pickle.loads(pickle.dumps(zoned)), copy.copy(zoned), copy.deepcopy(zoned)):
    print(found, found.tzname(), found.tzinfo.hours, found == zoned, found.tzinfo is zoned.tzinfo)
mixed = {"a": [date(2024, 1, 1)] * 2, "b": (timedelta(5), {date(2024, 1, 2)}), "c": timedelta(5)}
found = pickle.loads(pickle.dumps(mixed))
print(found == mixed, found, found["a"][0] is found["a"][1])
print(pickle.loads(pickle.dumps(date(2024, 1, 1).isocalendar())))
print(copy.replace(date(2024, 1, 1), day=5))

# expect: datetime.date(2024, 2, 29)
# expect: datetime.time(1, 2, 3, 4)
# expect: datetime.time(1, 0, tzinfo=datetime.timezone.utc)
# expect: datetime.datetime(2024, 1, 1, 1, 2, 3, 4)
# expect: datetime.timedelta(days=1, seconds=2, microseconds=3)
# expect: datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)
# expect: datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600), 'X'))
# expect: datetime.timezone.utc
# expect: datetime.timezone(datetime.timedelta(seconds=300))
# expect: datetime.timezone(datetime.timedelta(0), 'zero')
# expect: datetime.datetime(2024, 1, 1, 0, 0, fold=1)
# expect: datetime.time(5, 0, fold=1)
# expect: Day(2024, 5, 6)
# expect: datetime.timedelta(days=-999999999)
# expect: datetime.datetime(9999, 12, 31, 23, 59, 59, 999999)
# expect: datetime.datetime(2024, 1, 1, 0, 0, fold=1, tzinfo=datetime.timezone.utc)
# expect: True True True
# expect: 2024-01-01 00:00:00+03:00 H3 3 True False
# expect: 2024-01-01 00:00:00+03:00 H3 3 True True
# expect: 2024-01-01 00:00:00+03:00 H3 3 True False
# expect: True {'a': [datetime.date(2024, 1, 1), datetime.date(2024, 1, 1)], 'b': (datetime.timedelta(days=5), {datetime.date(2024, 1, 2)}), 'c': datetime.timedelta(days=5)} True
# expect: (2024, 1, 1)
# expect: 2024-01-05
