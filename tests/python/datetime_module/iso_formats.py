# ISO 8601, written and read.
from datetime import UTC, date, datetime, time, timedelta, timezone

moment = datetime(2024, 3, 5, 7, 8, 9, 12345, timezone(timedelta(hours=-5, minutes=-45)))
for timespec in ("auto", "hours", "minutes", "seconds", "milliseconds", "microseconds"):
    print(timespec, moment.isoformat(timespec=timespec), moment.isoformat(" ", timespec), moment.time().isoformat(timespec))
    print(datetime(1, 2, 3).isoformat(timespec=timespec), time(4).isoformat(timespec=timespec))
print(moment.isoformat("x"), moment.isoformat(sep="é"), datetime(33, 1, 2).isoformat(), date(7, 8, 9).isoformat())
for offset in (timedelta(hours=1), timedelta(hours=-1, seconds=-1), timedelta(microseconds=5), timedelta(seconds=-59.5),
               timedelta(hours=23, minutes=59), timedelta(0)):
    zone = timezone(offset)
    print(datetime(2020, 1, 1, tzinfo=zone).isoformat(), time(1, 2, 3, 4, zone).isoformat(), zone, repr(zone))
    assert datetime.fromisoformat(datetime(2020, 1, 1, tzinfo=zone).isoformat()).tzinfo == zone or not offset.days


def attempt(kind, text):
    try:
        return repr(kind.fromisoformat(text))
    except ValueError as error:
        return str(error)


for text in ("2024-03-05", "20240305", "2024-W10", "2024W10", "2024-W10-2", "2024W102", "2020-W53-7", "2021-W53-7",
             "2024-W00", "2024-W10-8", "2024-W10-0", "0001-01-01", "9999-12-31", "2024-3-5", "2024-03", "2024", "",
             "2024/03/05", "2024-0305", "202403-05", "2024-02-30", "2023-02-29", "2024-13-01", "0000-01-01", " 2024-03-05",
             "2024-03-05 ", "2024-03-05T00:00", "２０２４-03-05", "2024-W10-", "2024-W1", "2024-W-1", "+2024-03-5"):
    print(repr(text), attempt(date, text))
for text in ("07", "07:08", "0708", "07:08:09", "070809", "T07:08", "T07", "07:08:09.1", "07:08:09.12", "07:08:09.123",
             "07:08:09.123456", "07:08:09.1234567890", "07:08:09,5", "070809.25", "07:08Z", "07Z", "07:08+01:00",
             "07:08-0130", "07:08:09.5+05:30:15.25", "07:08+01", "07:08:09+0000", "07:08-00:00", "23:59:59.999999",
             "", "T", "7", "7:08", "07:8", "07:0809", "0708:09", "07:08:", "07:08:09.", "07:08:09.x", "07:08 ", " 07:08",
             "07:60", "07:08:60", "25:00", "07:08z", "07:08ZZ", "07:08Z+01:00", "07:08+", "07:08+1", "07:08+24:00",
             "07:08-23:59", "07:08 +01:00", "0-:00", "07-08", "24:00", "24", "24:00:00.000001", "T24:00Z", "07:08+05:60",
             "07:08-00:00:60", "07:08+23:59:60"):
    print(repr(text), attempt(time, text))
for text in ("2024-03-05", "20240305", "2024-03-05T07:08", "2024-03-05 07:08:09", "20240305T070809", "2024-03-05x07",
             "2024-03-05T07:08:09.5Z", "2024-W10-2T07:08", "2024W102T0708", "2024-W10T07", "2024W10T07", "2024-W10-07:08",
             "2024-03-05é07:08", "2024-03-05-07:08", "2024-03-05T07:08:09+02:00", "2024-03-05 07:08:09.000001-02:30",
             "2024-03-05T", "2024-03-05T7", "2024-03-05T07:08:09.", "2024-03-05T25:00", "2024-02-30T00:00", "T07:08", "",
             "2024-03-0507:08", "20240305070809", "2024-03-05T07:08:09 +02:00", "2024-03-05TT07:08", "2024-03-05T07:08Z ",
             "2024-02-29T24:00", "2024-02-29T24:01", "2023-12-31 24:00:00.000+01:00", "9999-12-31T24:00",
             "2024-W10-24:00", "2024-W10-10", "2024W10207", "2024W1020708", "2024-03-05T07:08-05:60"):
    print(repr(text), attempt(datetime, text))
print(datetime.fromisoformat("2024-03-05T07:08:09Z").tzinfo is UTC, time.fromisoformat("01:02+00:00").tzinfo is UTC)
for moment in (datetime.min, datetime.max, datetime(2024, 1, 1, 0, 0, 0, 1), datetime(2024, 2, 29, 23, 0, tzinfo=UTC)):
    assert datetime.fromisoformat(moment.isoformat()) == moment == datetime.fromisoformat(str(moment)), moment
    assert date.fromisoformat(moment.date().isoformat()) == moment.date()
    assert time.fromisoformat(moment.timetz().isoformat()) == moment.timetz()

# since: 3.14
# expect: auto 2024-03-05T07:08:09.012345-05:45 2024-03-05 07:08:09.012345-05:45 07:08:09.012345
# expect: 0001-02-03T00:00:00 04:00:00
# expect: hours 2024-03-05T07-05:45 2024-03-05 07-05:45 07
# expect: 0001-02-03T00 04
# expect: minutes 2024-03-05T07:08-05:45 2024-03-05 07:08-05:45 07:08
# expect: 0001-02-03T00:00 04:00
# expect: seconds 2024-03-05T07:08:09-05:45 2024-03-05 07:08:09-05:45 07:08:09
# expect: 0001-02-03T00:00:00 04:00:00
# expect: milliseconds 2024-03-05T07:08:09.012-05:45 2024-03-05 07:08:09.012-05:45 07:08:09.012
# expect: 0001-02-03T00:00:00.000 04:00:00.000
# expect: microseconds 2024-03-05T07:08:09.012345-05:45 2024-03-05 07:08:09.012345-05:45 07:08:09.012345
# expect: 0001-02-03T00:00:00.000000 04:00:00.000000
# expect: 2024-03-05x07:08:09.012345-05:45 2024-03-05é07:08:09.012345-05:45 0033-01-02T00:00:00 0007-08-09
# expect: 2020-01-01T00:00:00+01:00 01:02:03.000004+01:00 UTC+01:00 datetime.timezone(datetime.timedelta(seconds=3600))
# expect: 2020-01-01T00:00:00-01:00:01 01:02:03.000004-01:00:01 UTC-01:00:01 datetime.timezone(datetime.timedelta(days=-1, seconds=82799))
# expect: 2020-01-01T00:00:00+00:00:00.000005 01:02:03.000004+00:00:00.000005 UTC+00:00:00.000005 datetime.timezone(datetime.timedelta(microseconds=5))
# expect: 2020-01-01T00:00:00-00:00:59.500000 01:02:03.000004-00:00:59.500000 UTC-00:00:59.500000 datetime.timezone(datetime.timedelta(days=-1, seconds=86340, microseconds=500000))
# expect: 2020-01-01T00:00:00+23:59 01:02:03.000004+23:59 UTC+23:59 datetime.timezone(datetime.timedelta(seconds=86340))
# expect: 2020-01-01T00:00:00+00:00 01:02:03.000004+00:00 UTC datetime.timezone.utc
# expect: '2024-03-05' datetime.date(2024, 3, 5)
# expect: '20240305' datetime.date(2024, 3, 5)
# expect: '2024-W10' datetime.date(2024, 3, 4)
# expect: '2024W10' datetime.date(2024, 3, 4)
# expect: '2024-W10-2' datetime.date(2024, 3, 5)
# expect: '2024W102' datetime.date(2024, 3, 5)
# expect: '2020-W53-7' datetime.date(2021, 1, 3)
# expect: '2021-W53-7' Invalid isoformat string: '2021-W53-7'
# expect: '2024-W00' Invalid isoformat string: '2024-W00'
# expect: '2024-W10-8' Invalid isoformat string: '2024-W10-8'
# expect: '2024-W10-0' Invalid isoformat string: '2024-W10-0'
# expect: '0001-01-01' datetime.date(1, 1, 1)
# expect: '9999-12-31' datetime.date(9999, 12, 31)
# expect: '2024-3-5' Invalid isoformat string: '2024-3-5'
# expect: '2024-03' Invalid isoformat string: '2024-03'
# expect: '2024' Invalid isoformat string: '2024'
# expect: '' Invalid isoformat string: ''
# expect: '2024/03/05' Invalid isoformat string: '2024/03/05'
# expect: '2024-0305' Invalid isoformat string: '2024-0305'
# expect: '202403-05' Invalid isoformat string: '202403-05'
# expect: '2024-02-30' day 30 must be in range 1..29 for month 2 in year 2024
# expect: '2023-02-29' day 29 must be in range 1..28 for month 2 in year 2023
# expect: '2024-13-01' month must be in 1..12, not 13
# expect: '0000-01-01' year must be in 1..9999, not 0
# expect: ' 2024-03-05' Invalid isoformat string: ' 2024-03-05'
# expect: '2024-03-05 ' Invalid isoformat string: '2024-03-05 '
# expect: '2024-03-05T00:00' Invalid isoformat string: '2024-03-05T00:00'
# expect: '２０２４-03-05' Invalid isoformat string: '２０２４-03-05'
# expect: '2024-W10-' Invalid isoformat string: '2024-W10-'
# expect: '2024-W1' Invalid isoformat string: '2024-W1'
# expect: '2024-W-1' Invalid isoformat string: '2024-W-1'
# expect: '+2024-03-5' Invalid isoformat string: '+2024-03-5'
# expect: '07' datetime.time(7, 0)
# expect: '07:08' datetime.time(7, 8)
# expect: '0708' datetime.time(7, 8)
# expect: '07:08:09' datetime.time(7, 8, 9)
# expect: '070809' datetime.time(7, 8, 9)
# expect: 'T07:08' datetime.time(7, 8)
# expect: 'T07' datetime.time(7, 0)
# expect: '07:08:09.1' datetime.time(7, 8, 9, 100000)
# expect: '07:08:09.12' datetime.time(7, 8, 9, 120000)
# expect: '07:08:09.123' datetime.time(7, 8, 9, 123000)
# expect: '07:08:09.123456' datetime.time(7, 8, 9, 123456)
# expect: '07:08:09.1234567890' datetime.time(7, 8, 9, 123456)
# expect: '07:08:09,5' datetime.time(7, 8, 9, 500000)
# expect: '070809.25' datetime.time(7, 8, 9, 250000)
# expect: '07:08Z' datetime.time(7, 8, tzinfo=datetime.timezone.utc)
# expect: '07Z' datetime.time(7, 0, tzinfo=datetime.timezone.utc)
# expect: '07:08+01:00' datetime.time(7, 8, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600)))
# expect: '07:08-0130' datetime.time(7, 8, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=81000)))
# expect: '07:08:09.5+05:30:15.25' datetime.time(7, 8, 9, 500000, tzinfo=datetime.timezone(datetime.timedelta(seconds=19815, microseconds=250000)))
# expect: '07:08+01' datetime.time(7, 8, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600)))
# expect: '07:08:09+0000' datetime.time(7, 8, 9, tzinfo=datetime.timezone.utc)
# expect: '07:08-00:00' datetime.time(7, 8, tzinfo=datetime.timezone.utc)
# expect: '23:59:59.999999' datetime.time(23, 59, 59, 999999)
# expect: '' Invalid isoformat string: ''
# expect: 'T' Invalid isoformat string: 'T'
# expect: '7' Invalid isoformat string: '7'
# expect: '7:08' Invalid isoformat string: '7:08'
# expect: '07:8' Invalid isoformat string: '07:8'
# expect: '07:0809' Invalid isoformat string: '07:0809'
# expect: '0708:09' Invalid isoformat string: '0708:09'
# expect: '07:08:' Invalid isoformat string: '07:08:'
# expect: '07:08:09.' Invalid isoformat string: '07:08:09.'
# expect: '07:08:09.x' Invalid isoformat string: '07:08:09.x'
# expect: '07:08 ' Invalid isoformat string: '07:08 '
# expect: ' 07:08' Invalid isoformat string: ' 07:08'
# expect: '07:60' minute must be in 0..59, not 60
# expect: '07:08:60' second must be in 0..59, not 60
# expect: '25:00' hour must be in 0..23, not 25
# expect: '07:08z' Invalid isoformat string: '07:08z'
# expect: '07:08ZZ' Invalid isoformat string: '07:08ZZ'
# expect: '07:08Z+01:00' Invalid isoformat string: '07:08Z+01:00'
# expect: '07:08+' Invalid isoformat string: '07:08+'
# expect: '07:08+1' Invalid isoformat string: '07:08+1'
# expect: '07:08+24:00' offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# expect: '07:08-23:59' datetime.time(7, 8, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=60)))
# expect: '07:08 +01:00' datetime.time(7, 8, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600)))
# expect: '0-:00' Invalid isoformat string: '0-:00'
# expect: '07-08' datetime.time(7, 0, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=57600)))
# expect: '24:00' datetime.time(0, 0)
# expect: '24' datetime.time(0, 0)
# expect: '24:00:00.000001' minute, second, and microsecond must be 0 when hour is 24
# expect: 'T24:00Z' datetime.time(0, 0, tzinfo=datetime.timezone.utc)
# expect: '07:08+05:60' datetime.time(7, 8, tzinfo=datetime.timezone(datetime.timedelta(seconds=21600)))
# expect: '07:08-00:00:60' datetime.time(7, 8, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=86340)))
# expect: '07:08+23:59:60' offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# expect: '2024-03-05' datetime.datetime(2024, 3, 5, 0, 0)
# expect: '20240305' datetime.datetime(2024, 3, 5, 0, 0)
# expect: '2024-03-05T07:08' datetime.datetime(2024, 3, 5, 7, 8)
# expect: '2024-03-05 07:08:09' datetime.datetime(2024, 3, 5, 7, 8, 9)
# expect: '20240305T070809' datetime.datetime(2024, 3, 5, 7, 8, 9)
# expect: '2024-03-05x07' datetime.datetime(2024, 3, 5, 7, 0)
# expect: '2024-03-05T07:08:09.5Z' datetime.datetime(2024, 3, 5, 7, 8, 9, 500000, tzinfo=datetime.timezone.utc)
# expect: '2024-W10-2T07:08' datetime.datetime(2024, 3, 5, 7, 8)
# expect: '2024W102T0708' datetime.datetime(2024, 3, 5, 7, 8)
# expect: '2024-W10T07' datetime.datetime(2024, 3, 4, 7, 0)
# expect: '2024W10T07' datetime.datetime(2024, 3, 4, 7, 0)
# expect: '2024-W10-07:08' datetime.datetime(2024, 3, 4, 7, 8)
# expect: '2024-03-05é07:08' datetime.datetime(2024, 3, 5, 7, 8)
# expect: '2024-03-05-07:08' datetime.datetime(2024, 3, 5, 7, 8)
# expect: '2024-03-05T07:08:09+02:00' datetime.datetime(2024, 3, 5, 7, 8, 9, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)))
# expect: '2024-03-05 07:08:09.000001-02:30' datetime.datetime(2024, 3, 5, 7, 8, 9, 1, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=77400)))
# expect: '2024-03-05T' Invalid isoformat string: '2024-03-05T'
# expect: '2024-03-05T7' Invalid isoformat string: '2024-03-05T7'
# expect: '2024-03-05T07:08:09.' Invalid isoformat string: '2024-03-05T07:08:09.'
# expect: '2024-03-05T25:00' hour must be in 0..23, not 25
# expect: '2024-02-30T00:00' day 30 must be in range 1..29 for month 2 in year 2024
# expect: 'T07:08' Invalid isoformat string: 'T07:08'
# expect: '' Invalid isoformat string: ''
# expect: '2024-03-0507:08' Invalid isoformat string: '2024-03-0507:08'
# expect: '20240305070809' Invalid isoformat string: '20240305070809'
# expect: '2024-03-05T07:08:09 +02:00' datetime.datetime(2024, 3, 5, 7, 8, 9, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)))
# expect: '2024-03-05TT07:08' Invalid isoformat string: '2024-03-05TT07:08'
# expect: '2024-03-05T07:08Z ' Invalid isoformat string: '2024-03-05T07:08Z '
# expect: '2024-02-29T24:00' datetime.datetime(2024, 3, 1, 0, 0)
# expect: '2024-02-29T24:01' minute, second, and microsecond must be 0 when hour is 24
# expect: '2023-12-31 24:00:00.000+01:00' datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600)))
# expect: '9999-12-31T24:00' year must be in 1..9999, not 10000
# expect: '2024-W10-24:00' datetime.datetime(2024, 3, 5, 0, 0)
# expect: '2024-W10-10' datetime.datetime(2024, 3, 4, 10, 0)
# expect: '2024W10207' datetime.datetime(2024, 3, 4, 7, 0)
# expect: '2024W1020708' datetime.datetime(2024, 3, 4, 7, 8)
# expect: '2024-03-05T07:08-05:60' datetime.datetime(2024, 3, 5, 7, 8, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=64800)))
# expect: True True
