# Weeks, ordinals and the days of a year.
from datetime import date, datetime, timedelta

for day in (date(2020, 1, 1), date(2021, 1, 1), date(2019, 12, 30), date(2020, 12, 31), date(2016, 1, 3),
            date(2024, 2, 29), date(1, 1, 1), date(9999, 12, 31), date(2000, 12, 31), date(1900, 3, 1)):
    week = day.isocalendar()
    print(day, day.weekday(), day.isoweekday(), week, week.year, week.week, week.weekday, week[1], tuple(week),
          date.fromisocalendar(*week) == day, day.toordinal(), day.timetuple().tm_yday, day.timetuple())
print(week == (9999, 52, 5), len(week), list(week), type(week).__name__, isinstance(week, tuple),
      hash(week) == hash(tuple(week)))
year, number, weekday = date(2022, 5, 5).isocalendar()
print(year, number, weekday)
start = date(1995, 1, 1)
codes = []
for n in range(0, 12000, 11):
    day = start + timedelta(n)
    code = day.isocalendar()
    assert date.fromisocalendar(*code) == day and code.weekday == day.isoweekday() == day.weekday() + 1
    assert date.fromordinal(day.toordinal()) == day and day.timetuple()[:3] == (day.year, day.month, day.day)
    assert (day - date(day.year, 1, 1)).days + 1 == day.timetuple().tm_yday
    codes.append(code.week * day.weekday() * day.month)
print(sum(codes), len(codes))
print([date.fromisocalendar(year, 1, 1).isoformat() for year in range(2000, 2030)])
long_years = []
for year in range(1980, 2080):
    try:
        date.fromisocalendar(year, 53, 1)
        long_years.append(year)
    except ValueError as error:
        assert str(error) == "Invalid week: 53"
print(long_years)
print(repr(datetime.fromisocalendar(2024, 10, 3)), repr(datetime.fromordinal(738000)),
      datetime(2024, 5, 5, 23).isocalendar())
print(datetime(2024, 5, 5, 23).weekday(), datetime(2024, 5, 5, 23).toordinal(), datetime(2024, 5, 5, 23).ctime())
moment = datetime(2024, 5, 5, 23, 1, 2).timetuple()
print(moment, moment.tm_year, moment.tm_mon, moment.tm_mday, moment.tm_hour, moment.tm_min, moment.tm_sec, moment.tm_wday,
      moment.tm_yday, moment.tm_isdst)
leap = [year for year in range(1896, 2113) if (date(year, 2, 28) + timedelta(1)).month == 2]
print(leap)
month_ends = [(date(2023 + month // 12, month % 12 + 1, 1) - timedelta(1)).day for month in range(1, 25)]
print(month_ends)
fridays = [day for day in (date(2024, month, 13) for month in range(1, 13)) if day.weekday() == 4]
print([str(day) for day in fridays])
age = lambda born, now: now.year - born.year - ((now.month, now.day) < (born.month, born.day))
print(age(date(2000, 2, 29), date(2024, 2, 28)), age(date(2000, 2, 29), date(2024, 2, 29)))

# since: 3.14
# expect: 2020-01-01 2 3 datetime.IsoCalendarDate(year=2020, week=1, weekday=3) 2020 1 3 1 (2020, 1, 3) True 737425 1 time.struct_time(tm_year=2020, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=2, tm_yday=1, tm_isdst=-1)
# expect: 2021-01-01 4 5 datetime.IsoCalendarDate(year=2020, week=53, weekday=5) 2020 53 5 53 (2020, 53, 5) True 737791 1 time.struct_time(tm_year=2021, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=4, tm_yday=1, tm_isdst=-1)
# expect: 2019-12-30 0 1 datetime.IsoCalendarDate(year=2020, week=1, weekday=1) 2020 1 1 1 (2020, 1, 1) True 737423 364 time.struct_time(tm_year=2019, tm_mon=12, tm_mday=30, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=364, tm_isdst=-1)
# expect: 2020-12-31 3 4 datetime.IsoCalendarDate(year=2020, week=53, weekday=4) 2020 53 4 53 (2020, 53, 4) True 737790 366 time.struct_time(tm_year=2020, tm_mon=12, tm_mday=31, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=366, tm_isdst=-1)
# expect: 2016-01-03 6 7 datetime.IsoCalendarDate(year=2015, week=53, weekday=7) 2015 53 7 53 (2015, 53, 7) True 735966 3 time.struct_time(tm_year=2016, tm_mon=1, tm_mday=3, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=6, tm_yday=3, tm_isdst=-1)
# expect: 2024-02-29 3 4 datetime.IsoCalendarDate(year=2024, week=9, weekday=4) 2024 9 4 9 (2024, 9, 4) True 738945 60 time.struct_time(tm_year=2024, tm_mon=2, tm_mday=29, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=60, tm_isdst=-1)
# expect: 0001-01-01 0 1 datetime.IsoCalendarDate(year=1, week=1, weekday=1) 1 1 1 1 (1, 1, 1) True 1 1 time.struct_time(tm_year=1, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=-1)
# expect: 9999-12-31 4 5 datetime.IsoCalendarDate(year=9999, week=52, weekday=5) 9999 52 5 52 (9999, 52, 5) True 3652059 365 time.struct_time(tm_year=9999, tm_mon=12, tm_mday=31, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=4, tm_yday=365, tm_isdst=-1)
# expect: 2000-12-31 6 7 datetime.IsoCalendarDate(year=2000, week=52, weekday=7) 2000 52 7 52 (2000, 52, 7) True 730485 366 time.struct_time(tm_year=2000, tm_mon=12, tm_mday=31, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=6, tm_yday=366, tm_isdst=-1)
# expect: 1900-03-01 3 4 datetime.IsoCalendarDate(year=1900, week=9, weekday=4) 1900 9 4 9 (1900, 9, 4) True 693655 60 time.struct_time(tm_year=1900, tm_mon=3, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=60, tm_isdst=-1)
# expect: False 3 [1900, 9, 4] IsoCalendarDate True False
# expect: 2022 18 4
# expect: 724939 1091
# expect: ['2000-01-03', '2001-01-01', '2001-12-31', '2002-12-30', '2003-12-29', '2005-01-03', '2006-01-02', '2007-01-01', '2007-12-31', '2008-12-29', '2010-01-04', '2011-01-03', '2012-01-02', '2012-12-31', '2013-12-30', '2014-12-29', '2016-01-04', '2017-01-02', '2018-01-01', '2018-12-31', '2019-12-30', '2021-01-04', '2022-01-03', '2023-01-02', '2024-01-01', '2024-12-30', '2025-12-29', '2027-01-04', '2028-01-03', '2029-01-01']
# expect: [1981, 1987, 1992, 1998, 2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048, 2054, 2060, 2065, 2071, 2076]
# expect: datetime.datetime(2024, 3, 6, 0, 0) datetime.datetime(2021, 7, 29, 0, 0) datetime.IsoCalendarDate(year=2024, week=18, weekday=7)
# expect: 6 739011 Sun May  5 23:00:00 2024
# expect: time.struct_time(tm_year=2024, tm_mon=5, tm_mday=5, tm_hour=23, tm_min=1, tm_sec=2, tm_wday=6, tm_yday=126, tm_isdst=-1) 2024 5 5 23 1 2 6 126 -1
# expect: [1896, 1904, 1908, 1912, 1916, 1920, 1924, 1928, 1932, 1936, 1940, 1944, 1948, 1952, 1956, 1960, 1964, 1968, 1972, 1976, 1980, 1984, 1988, 1992, 1996, 2000, 2004, 2008, 2012, 2016, 2020, 2024, 2028, 2032, 2036, 2040, 2044, 2048, 2052, 2056, 2060, 2064, 2068, 2072, 2076, 2080, 2084, 2088, 2092, 2096, 2104, 2108, 2112]
# expect: [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
# expect: ['2024-09-13', '2024-12-13']
# expect: 23 24
