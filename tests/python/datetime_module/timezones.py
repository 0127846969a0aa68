# Zones, offsets and moments in other zones.
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

for zone in (UTC, timezone(timedelta(hours=1)), timezone(timedelta(hours=-7), "MST"), timezone(timedelta(0), "GMT"),
             timezone(timedelta(minutes=-1)), timezone(timedelta(hours=5, minutes=45)), timezone(timedelta(0))):
    print(repr(zone), str(zone), repr(zone.utcoffset(None)), zone.tzname(None), zone.dst(None), zone is UTC)
    moment = datetime(2024, 1, 1, 12, 30, tzinfo=zone)
    print(moment, moment.utcoffset(), moment.tzname(), moment.dst(), moment.astimezone(UTC), moment.timestamp())
    print(moment.timetuple(), moment.utctimetuple()[:6], moment.timetz().utcoffset(), moment.time().utcoffset())
    print(datetime.fromtimestamp(1.5e9 + 0.25, zone), repr(datetime.fromtimestamp(0, tz=zone)))
    print(moment.astimezone(timezone(timedelta(hours=9), "JST")), moment.astimezone(zone) is moment)
naive = datetime(2024, 6, 1, 1, 2, 3, 456789)
print(naive.utcoffset(), naive.dst(), naive.tzname(), naive.timestamp(), naive.astimezone())
print(repr(naive.astimezone(UTC)), repr(naive.astimezone(timezone(timedelta(hours=-3)))), naive.timetuple())
print(naive.utctimetuple(), date(2024, 6, 1).timetuple(), datetime(2024, 1, 1, tzinfo=UTC).astimezone())
for stamp in (0, 1, -1, 0.1, -0.1, 1e9, 1234567890.123456, 1700000000.9999999, 1700000000.9999994, 2 ** 31, -2 ** 31,
              0.5e-6, 1.5e-6, -0.5e-6, 253402300799, -1e10, 4102444800.5, True):
    print(stamp, datetime.fromtimestamp(stamp), datetime.fromtimestamp(stamp, UTC), date.fromtimestamp(stamp),
          datetime.fromtimestamp(stamp, UTC).timestamp(), datetime.fromtimestamp(stamp).timestamp())
print([datetime(2000 + n, 1, 1, 0, 0, n, 123456 + n).timestamp() for n in range(20)])
print([datetime(2000 + n, 1, 1, 0, 0, n, 123456 + n, UTC).timestamp() for n in range(20)])
print(datetime(1960, 5, 5, 1, 1, 1, 1).timestamp(), datetime(1960, 5, 5, 1, 1, 1, 1, UTC).timestamp())
print(datetime.fromtimestamp(datetime(2024, 1, 1).timestamp()) == datetime(2024, 1, 1))


class Summer(tzinfo):
    """An hour later from April to September."""

    def __init__(self, name):
        self.name = name

    def utcoffset(self, when):
        return timedelta(hours=1) + self.dst(when)

    def dst(self, when):
        return timedelta(hours=1) if when is not None and 4 <= when.month <= 9 else timedelta(0)

    def tzname(self, when):
        return self.name + ("S" if self.dst(when) else "W")


summer = Summer("X")
for month in (1, 3, 4, 6, 9, 10):
    moment = datetime(2024, month, 15, 12, tzinfo=summer)
    print(moment.isoformat(), moment.tzname(), moment.dst(), moment.astimezone(UTC), moment.timetuple().tm_isdst,
          moment.strftime("%H:%M %z %Z"), datetime(2024, month, 15, 12, tzinfo=UTC).astimezone(summer))
print(datetime(2024, 3, 31, 23, 30, tzinfo=UTC).astimezone(summer),
      datetime(2024, 9, 30, 22, 30, tzinfo=UTC).astimezone(summer))
print(datetime(2024, 7, 1, 12, tzinfo=summer) - datetime(2024, 1, 1, 12, tzinfo=summer),
      datetime(2024, 7, 1, 12, tzinfo=summer) - datetime(2024, 1, 1, 12, tzinfo=UTC))
print(datetime(2024, 7, 1, 14, tzinfo=summer) == datetime(2024, 7, 1, 12, tzinfo=UTC), time(5, tzinfo=summer),
      time(5, tzinfo=summer).tzname(), time(5, tzinfo=summer).dst(), datetime.now(summer).tzinfo is summer)


class Wrong(tzinfo):
    def utcoffset(self, when):
        return 5

    def dst(self, when):
        return timedelta(days=2)

    def tzname(self, when):
        return 7


for function in (lambda: datetime(2024, 1, 1, tzinfo=Wrong()).utcoffset(), lambda: time(1, tzinfo=Wrong()).tzname(),
                 lambda: datetime(2024, 1, 1, tzinfo=tzinfo()).utcoffset(), lambda: tzinfo().tzname(None),
                 lambda: tzinfo().dst(None), lambda: UTC.fromutc(datetime(2024, 1, 1)), lambda: UTC.fromutc(5),
                 lambda: datetime(2024, 1, 1, tzinfo=Wrong()).isoformat(), lambda: tzinfo().fromutc(naive)):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)
print(UTC.fromutc(datetime(2024, 1, 1, tzinfo=UTC)), timezone.utc is UTC)

# expect: datetime.timezone.utc UTC datetime.timedelta(0) UTC None True
# expect: 2024-01-01 12:30:00+00:00 0:00:00 UTC None 2024-01-01 12:30:00+00:00 1704112200.0
# expect: time.struct_time(tm_year=2024, tm_mon=1, tm_mday=1, tm_hour=12, tm_min=30, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=-1) (2024, 1, 1, 12, 30, 0) 0:00:00 None
# expect: 2017-07-14 02:40:00.250000+00:00 datetime.datetime(1970, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)
# expect: 2024-01-01 21:30:00+09:00 True
# expect: datetime.timezone(datetime.timedelta(seconds=3600)) UTC+01:00 datetime.timedelta(seconds=3600) UTC+01:00 None False
# expect: 2024-01-01 12:30:00+01:00 1:00:00 UTC+01:00 None 2024-01-01 11:30:00+00:00 1704108600.0
# expect: time.struct_time(tm_year=2024, tm_mon=1, tm_mday=1, tm_hour=12, tm_min=30, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=-1) (2024, 1, 1, 11, 30, 0) 1:00:00 None
# expect: 2017-07-14 03:40:00.250000+01:00 datetime.datetime(1970, 1, 1, 1, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600)))
# expect: 2024-01-01 20:30:00+09:00 True
# expect: datetime.timezone(datetime.timedelta(days=-1, seconds=61200), 'MST') MST datetime.timedelta(days=-1, seconds=61200) MST None False
# expect: 2024-01-01 12:30:00-07:00 -1 day, 17:00:00 MST None 2024-01-01 19:30:00+00:00 1704137400.0
# expect: time.struct_time(tm_year=2024, tm_mon=1, tm_mday=1, tm_hour=12, tm_min=30, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=-1) (2024, 1, 1, 19, 30, 0) -1 day, 17:00:00 None
# expect: 2017-07-13 19:40:00.250000-07:00 datetime.datetime(1969, 12, 31, 17, 0, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=61200), 'MST'))
# expect: 2024-01-02 04:30:00+09:00 True
# expect: datetime.timezone(datetime.timedelta(0), 'GMT') GMT datetime.timedelta(0) GMT None False
# expect: 2024-01-01 12:30:00+00:00 0:00:00 GMT None 2024-01-01 12:30:00+00:00 1704112200.0
# expect: time.struct_time(tm_year=2024, tm_mon=1, tm_mday=1, tm_hour=12, tm_min=30, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=-1) (2024, 1, 1, 12, 30, 0) 0:00:00 None
# expect: 2017-07-14 02:40:00.250000+00:00 datetime.datetime(1970, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(0), 'GMT'))
# expect: 2024-01-01 21:30:00+09:00 True
# expect: datetime.timezone(datetime.timedelta(days=-1, seconds=86340)) UTC-00:01 datetime.timedelta(days=-1, seconds=86340) UTC-00:01 None False
# expect: 2024-01-01 12:30:00-00:01 -1 day, 23:59:00 UTC-00:01 None 2024-01-01 12:31:00+00:00 1704112260.0
# expect: time.struct_time(tm_year=2024, tm_mon=1, tm_mday=1, tm_hour=12, tm_min=30, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=-1) (2024, 1, 1, 12, 31, 0) -1 day, 23:59:00 None
# expect: 2017-07-14 02:39:00.250000-00:01 datetime.datetime(1969, 12, 31, 23, 59, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=86340)))
# expect: 2024-01-01 21:31:00+09:00 True
# expect: datetime.timezone(datetime.timedelta(seconds=20700)) UTC+05:45 datetime.timedelta(seconds=20700) UTC+05:45 None False
# expect: 2024-01-01 12:30:00+05:45 5:45:00 UTC+05:45 None 2024-01-01 06:45:00+00:00 1704091500.0
# expect: time.struct_time(tm_year=2024, tm_mon=1, tm_mday=1, tm_hour=12, tm_min=30, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=-1) (2024, 1, 1, 6, 45, 0) 5:45:00 None
# expect: 2017-07-14 08:25:00.250000+05:45 datetime.datetime(1970, 1, 1, 5, 45, tzinfo=datetime.timezone(datetime.timedelta(seconds=20700)))
# expect: 2024-01-01 15:45:00+09:00 True
# expect: datetime.timezone.utc UTC datetime.timedelta(0) UTC None True
# expect: 2024-01-01 12:30:00+00:00 0:00:00 UTC None 2024-01-01 12:30:00+00:00 1704112200.0
# expect: time.struct_time(tm_year=2024, tm_mon=1, tm_mday=1, tm_hour=12, tm_min=30, tm_sec=0, tm_wday=0, tm_yday=1, tm_isdst=-1) (2024, 1, 1, 12, 30, 0) 0:00:00 None
# expect: 2017-07-14 02:40:00.250000+00:00 datetime.datetime(1970, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)
# expect: 2024-01-01 21:30:00+09:00 True
# expect: None None None 1717203723.456789 2024-06-01 01:02:03.456789+00:00
# expect: datetime.datetime(2024, 6, 1, 1, 2, 3, 456789, tzinfo=datetime.timezone.utc) datetime.datetime(2024, 5, 31, 22, 2, 3, 456789, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=75600))) time.struct_time(tm_year=2024, tm_mon=6, tm_mday=1, tm_hour=1, tm_min=2, tm_sec=3, tm_wday=5, tm_yday=153, tm_isdst=-1)
# expect: time.struct_time(tm_year=2024, tm_mon=6, tm_mday=1, tm_hour=1, tm_min=2, tm_sec=3, tm_wday=5, tm_yday=153, tm_isdst=0) time.struct_time(tm_year=2024, tm_mon=6, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=5, tm_yday=153, tm_isdst=-1) 2024-01-01 00:00:00+00:00
# expect: 0 1970-01-01 00:00:00 1970-01-01 00:00:00+00:00 1970-01-01 0.0 0.0
# expect: 1 1970-01-01 00:00:01 1970-01-01 00:00:01+00:00 1970-01-01 1.0 1.0
# expect: -1 1969-12-31 23:59:59 1969-12-31 23:59:59+00:00 1969-12-31 -1.0 -1.0
# expect: 0.1 1970-01-01 00:00:00.100000 1970-01-01 00:00:00.100000+00:00 1970-01-01 0.1 0.1
# expect: -0.1 1969-12-31 23:59:59.900000 1969-12-31 23:59:59.900000+00:00 1969-12-31 -0.1 -0.09999999999999998
# expect: 1000000000.0 2001-09-09 01:46:40 2001-09-09 01:46:40+00:00 2001-09-09 1000000000.0 1000000000.0
# expect: 1234567890.123456 2009-02-13 23:31:30.123456 2009-02-13 23:31:30.123456+00:00 2009-02-13 1234567890.123456 1234567890.123456
# expect: 1700000001.0 2023-11-14 22:13:21 2023-11-14 22:13:21+00:00 2023-11-14 1700000001.0 1700000001.0
# expect: 1700000000.9999993 2023-11-14 22:13:20.999999 2023-11-14 22:13:20.999999+00:00 2023-11-14 1700000000.999999 1700000000.999999
# expect: 2147483648 2038-01-19 03:14:08 2038-01-19 03:14:08+00:00 2038-01-19 2147483648.0 2147483648.0
# expect: -2147483648 1901-12-13 20:45:52 1901-12-13 20:45:52+00:00 1901-12-13 -2147483648.0 -2147483648.0
# expect: 5e-07 1970-01-01 00:00:00 1970-01-01 00:00:00+00:00 1970-01-01 0.0 0.0
# expect: 1.5e-06 1970-01-01 00:00:00.000002 1970-01-01 00:00:00.000002+00:00 1970-01-01 2e-06 2e-06
# expect: -5e-07 1970-01-01 00:00:00 1970-01-01 00:00:00+00:00 1969-12-31 0.0 0.0
# expect: 253402300799 9999-12-31 23:59:59 9999-12-31 23:59:59+00:00 9999-12-31 253402300799.0 253402300799.0
# expect: -10000000000.0 1653-02-10 06:13:20 1653-02-10 06:13:20+00:00 1653-02-10 -10000000000.0 -10000000000.0
# expect: 4102444800.5 2100-01-01 00:00:00.500000 2100-01-01 00:00:00.500000+00:00 2100-01-01 4102444800.5 4102444800.5
# expect: True 1970-01-01 00:00:01 1970-01-01 00:00:01+00:00 1970-01-01 1.0 1.0
# expect: [946684800.123456, 978307201.123457, 1009843202.123458, 1041379203.123459, 1072915204.12346, 1104537605.123461, 1136073606.123462, 1167609607.123463, 1199145608.123464, 1230768009.123465, 1262304010.123466, 1293840011.123467, 1325376012.123468, 1356998413.123469, 1388534414.12347, 1420070415.123471, 1451606416.123472, 1483228817.123473, 1514764818.123474, 1546300819.123475]
# expect: [946684800.123456, 978307201.123457, 1009843202.123458, 1041379203.123459, 1072915204.12346, 1104537605.123461, 1136073606.123462, 1167609607.123463, 1199145608.123464, 1230768009.123465, 1262304010.123466, 1293840011.123467, 1325376012.123468, 1356998413.123469, 1388534414.12347, 1420070415.123471, 1451606416.123472, 1483228817.123473, 1514764818.123474, 1546300819.123475]
# expect: -304815538.999999 -304815538.999999
# expect: True
# expect: 2024-01-15T12:00:00+01:00 XW 0:00:00 2024-01-15 11:00:00+00:00 0 12:00 +0100 XW 2024-01-15 13:00:00+01:00
# expect: 2024-03-15T12:00:00+01:00 XW 0:00:00 2024-03-15 11:00:00+00:00 0 12:00 +0100 XW 2024-03-15 13:00:00+01:00
# expect: 2024-04-15T12:00:00+02:00 XS 1:00:00 2024-04-15 10:00:00+00:00 1 12:00 +0200 XS 2024-04-15 14:00:00+02:00
# expect: 2024-06-15T12:00:00+02:00 XS 1:00:00 2024-06-15 10:00:00+00:00 1 12:00 +0200 XS 2024-06-15 14:00:00+02:00
# expect: 2024-09-15T12:00:00+02:00 XS 1:00:00 2024-09-15 10:00:00+00:00 1 12:00 +0200 XS 2024-09-15 14:00:00+02:00
# expect: 2024-10-15T12:00:00+01:00 XW 0:00:00 2024-10-15 11:00:00+00:00 0 12:00 +0100 XW 2024-10-15 13:00:00+01:00
# expect: 2024-04-01 01:30:00+02:00 2024-10-01 00:30:00+01:00
# expect: 182 days, 0:00:00 181 days, 22:00:00
# expect: True 05:00:00+01:00 XW 0:00:00 True
# expect: TypeError tzinfo.utcoffset() must return None or timedelta, not 'int'
# expect: TypeError tzinfo.tzname() must return None or a string, not 'int'
# expect: NotImplementedError a tzinfo subclass must implement utcoffset()
# expect: NotImplementedError a tzinfo subclass must implement tzname()
# expect: NotImplementedError a tzinfo subclass must implement dst()
# expect: ValueError fromutc: dt.tzinfo is not self
# expect: TypeError fromutc: argument must be a datetime
# expect: TypeError tzinfo.utcoffset() must return None or timedelta, not 'int'
# expect: ValueError fromutc: dt.tzinfo is not self
# expect: 2024-01-01 00:00:00+00:00 True
