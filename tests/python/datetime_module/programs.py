# What programs of people who learn do with dates.
import json
from collections import Counter, defaultdict
from datetime import date, datetime, time, timedelta, timezone


def daterange(start, end, step=timedelta(1)):
    while start < end:
        yield start
        start += step


print([f"{day:%a %d}" for day in daterange(date(2024, 2, 26), date(2024, 3, 4))])
log = """2024-03-01 08:15:00 INFO start
2024-03-01 08:15:02 WARN slow
2024-03-01 23:59:59 INFO stop
2024-03-02 00:00:01 INFO start"""
by_day, previous = defaultdict(list), None
for line in log.splitlines():
    stamp, clock, level, text = line.split(" ", 3)
    moment = datetime.strptime(stamp + " " + clock, "%Y-%m-%d %H:%M:%S")
    by_day[moment.date()].append((level, text))
    if previous:
        print("after", moment - previous)
    previous = moment
print(dict(by_day))
print(Counter(day.strftime("%A") for day in daterange(date(2024, 1, 1), date(2025, 1, 1))).most_common(3))


class Encoder(json.JSONEncoder):
    def default(self, value):
        if isinstance(value, (date, time)):
            return value.isoformat()
        if isinstance(value, timedelta):
            return value.total_seconds()
        return super().default(value)


print(json.dumps({"at": datetime(2024, 1, 1, 12), "day": date(2024, 1, 1), "for": timedelta(minutes=5)}, cls=Encoder))
new_york, tokyo = timezone(timedelta(hours=-5), "EST"), timezone(timedelta(hours=9), "JST")
meeting = datetime(2024, 1, 15, 9, 30, tzinfo=new_york)
for zone in (timezone.utc, new_york, tokyo):
    print(meeting.astimezone(zone).strftime("%Y-%m-%d %H:%M %Z (%z)"))


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    l = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * l) // 451
    return date(year, (h + l - 7 * m + 114) // 31, (h + l - 7 * m + 114) % 31 + 1)


print([str(easter(year)) for year in range(2020, 2030)], {easter(year).weekday() for year in range(1900, 2100)})
work = [("09:00", "12:30"), ("13:15", "17:45")]
total = sum((datetime.strptime(end, "%H:%M") - datetime.strptime(start, "%H:%M") for start, end in work), timedelta())
print(total, total.total_seconds() / 3600, divmod(total, timedelta(hours=1)))
match date(2024, 12, 25):
    case date(month=12, day=day):
        print("december", day)
match datetime(2024, 12, 25, 5):
    case datetime(hour=hour, minute=0):
        print("hour", hour)
born, now = datetime(1990, 5, 17), datetime(2024, 3, 1)
print((now - born).days // 365, (now - born) / timedelta(days=365.25), now.replace(year=born.year) < born)
print("{:%Y}/{:%m}".format(now, born), "%s %r" % (now, born.date()))

# expect: ['Mon 26', 'Tue 27', 'Wed 28', 'Thu 29', 'Fri 01', 'Sat 02', 'Sun 03']
# expect: after 0:00:02
# expect: after 15:44:57
# expect: after 0:00:02
# expect: {datetime.date(2024, 3, 1): [('INFO', 'start'), ('WARN', 'slow'), ('INFO', 'stop')], datetime.date(2024, 3, 2): [('INFO', 'start')]}
# expect: [('Monday', 53), ('Tuesday', 53), ('Wednesday', 52)]
# expect: {"at": "2024-01-01T12:00:00", "day": "2024-01-01", "for": 300.0}
# expect: 2024-01-15 14:30 UTC (+0000)
# expect: 2024-01-15 09:30 EST (-0500)
# expect: 2024-01-15 23:30 JST (+0900)
# expect: ['2020-04-12', '2021-04-04', '2022-04-17', '2023-04-09', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01'] {6}
# expect: 8:00:00 8.0 (8, datetime.timedelta(0))
# expect: december 25
# expect: hour 5
# expect: 33 33.790554414784395 True
# expect: 2024/05 2024-03-01 00:00:00 datetime.date(1990, 5, 17)
