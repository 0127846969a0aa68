# Formats of other kinds, written and read.
from datetime import UTC, date, datetime, time, timedelta, timezone

moments = [datetime(2024, 2, 29, 0, 5, 9, 70), datetime(2023, 12, 31, 12, 0), datetime(2021, 1, 3, 23, 59, 59, 999999),
           datetime(2016, 1, 1, 13, 1, tzinfo=UTC), 
           datetime(1999, 7, 4, 1, 2, 3, tzinfo=timezone(timedelta(hours=-4), "EDT")),
           datetime(2020, 5, 5, tzinfo=timezone(timedelta(hours=5, minutes=30, seconds=1)))]
for moment in moments:
    for directive in "aAbBcCdDeFfgGhHIjmMnpRStTuUVwWxXyYzZ%":
        print(directive, repr(moment.strftime("%" + directive)), end=" ")
    print(moment.strftime("%:z"), moment.strftime("%A, %d. %B %Y at %I:%M %p"), moment.ctime())
    print(moment.strftime("%%Y %%%Y"), [moment.strftime("")])
    day, clock = moment.date(), moment.timetz()
    print(day.strftime("%Y-%m-%d %H:%M:%S.%f %j%z%Z"), clock.strftime("%Y-%m-%d %H:%M:%S.%f %z %Z"), day.ctime())
    print(f"{moment:%H.%M} {day:%y/%m} {clock:%S:%f}", format(moment), format(day, ""), format(clock, "%H"))
print(date(2024, 3, 5).strftime("héllo %d ü"), moments[0].strftime("plain"))


def attempt(text, format):
    try:
        print(repr(text), repr(format), repr(datetime.strptime(text, format)))
    except ValueError as error:
        print(repr(text), repr(format), error)


attempt("2024-02-29", "%Y-%m-%d")
attempt("2024-2-9", "%Y-%m-%d")
attempt("29.02.24 13:14:15", "%d.%m.%y %H:%M:%S")
attempt("68 69 00", "%y 69 00")
attempt("69", "%y")
attempt("1/2/2024 3:04 PM", "%m/%d/%Y %I:%M %p")
attempt("12:00 AM", "%I:%M %p")
attempt("12:00 pm", "%I:%M %p")
attempt("12:30", "%I:%M")
attempt("Jan 5 2020", "%b %d %Y")
attempt("JANUARY 05, 2020", "%B %d, %Y")
attempt("May 1 2020", "%B %d %Y")
attempt("Thu, 29 Feb 2024", "%a, %d %b %Y")
attempt("thursday 29 february 2024", "%A %d %B %Y")
attempt("2024-060", "%Y-%j")
attempt("2023 365", "%Y %j")
attempt("2024-01-02T03:04:05.678", "%Y-%m-%dT%H:%M:%S.%f")
attempt("2024-01-02T03:04:05.000001", "%Y-%m-%dT%H:%M:%S.%f")
attempt("2024-01-02 03:04:05 +0100", "%Y-%m-%d %H:%M:%S %z")
attempt("2024-01-02 03:04:05-05:30", "%Y-%m-%d %H:%M:%S%z")
attempt("2024-01-02 03:04Z", "%Y-%m-%d %H:%M%z")
attempt("03:04 +01:02:03.5", "%H:%M %z")
attempt("03:04 +010203", "%H:%M %z")
attempt("03:04 UTC", "%H:%M %Z")
attempt("03:04 gmt +0200", "%H:%M %Z %z")
attempt("03:04 CET", "%H:%M %Z")
attempt("Thu Feb 29 01:02:03 2024", "%c")
attempt("02/29/24 01:02:03", "%x %X")
attempt("20240229", "%Y%m%d")
attempt("20240229T010203", "%Y%m%dT%H%M%S")
attempt("111", "%m%H")
attempt("1 11", "%H %M")
attempt("1112024", "%d%m%Y")
attempt("930", "%H%M")
attempt("100%", "%H0%%")
attempt("50%", "%H%%")
attempt("2024   01", "%Y %m")
attempt("2024 01", "%Y    %m")
attempt("202401", "%Y %m")
attempt(" 2024", "%Y")
attempt("2024 x", "%Y")
attempt("2024 ", "%Y ")
attempt("2024-01-32", "%Y-%m-%d")
attempt("2024-13-01", "%Y-%m-%d")
attempt("2024-00-01", "%Y-%m-%d")
attempt("24-01-01", "%Y-%m-%d")
attempt("2024-01", "%Y-%m-%d")
attempt("2024-01-01 extra", "%Y-%m-%d")
attempt("hello", "%Y")
attempt("", "%Y")
attempt("", "")
attempt("x", "")
attempt("24:00", "%H:%M")
attempt("12:60", "%H:%M")
attempt("a.b*c 5", "a.b*c %m")
attempt("axb*c 5", "a.b*c %m")
attempt("(5)[6]", "(%H)[%m]")
attempt("5", "%Q")
attempt("5", "%")
attempt("5", "%H %")
attempt("12:00", "%H:%M%z")
attempt("12:00 ", "%H:%M %z")
attempt("12:00+05:60", "%H:%M%z")
attempt("12:00+053", "%H:%M%z")
attempt("12:00+24:00", "%H:%M%z")
attempt("12:00+05:30:15.1234567", "%H:%M%z")
attempt("+010012", "%z%H")
attempt("5 6 2024", "%-d %-m %Y")
attempt(" 5/2024", "%e/%Y")
attempt("10:11:12 13", "%T %f")
attempt("10:11", "%R")
attempt("10:11:12 pm", "%r")
attempt("0:5:7", "%H:%M:%S")
attempt("2024 w3", "%Y w%w")
for moment in moments:
    format = "%Y-%m-%d %H:%M:%S.%f" + ("%z" if moment.tzinfo else "")
    assert datetime.strptime(moment.strftime(format), format) == moment
print(repr(moments[3].strftime("%a %b")), [date(2024, month, 1).strftime("%b %B") for month in range(1, 13)])
print([date(2024, 1, day).strftime("%a %A %u %w %U %W %V") for day in range(1, 8)])
print([time(hour).strftime("%I%p") for hour in range(24)])

# since: 3.14
# expect: a 'Thu' A 'Thursday' b 'Feb' B 'February' c 'Thu Feb 29 00:05:09 2024' C '20' d '29' D '02/29/24' e '29' F '2024-02-29' f '000070' g '24' G '2024' h 'Feb' H '00' I '12' j '060' m '02' M '05' n '\n' p 'AM' R '00:05' S '09' t '\t' T '00:05:09' u '4' U '08' V '09' w '4' W '09' x '02/29/24' X '00:05:09' y '24' Y '2024' z '' Z '' % '%'  Thursday, 29. February 2024 at 12:05 AM Thu Feb 29 00:05:09 2024
# expect: %Y %2024 ['']
# expect: 2024-02-29 00:00:00.000000 060 1900-01-01 00:05:09.000070   Thu Feb 29 00:00:00 2024
# expect: 00.05 24/02 09:000070 2024-02-29 00:05:09.000070 2024-02-29 00
# expect: a 'Sun' A 'Sunday' b 'Dec' B 'December' c 'Sun Dec 31 12:00:00 2023' C '20' d '31' D '12/31/23' e '31' F '2023-12-31' f '000000' g '23' G '2023' h 'Dec' H '12' I '12' j '365' m '12' M '00' n '\n' p 'PM' R '12:00' S '00' t '\t' T '12:00:00' u '7' U '53' V '52' w '0' W '52' x '12/31/23' X '12:00:00' y '23' Y '2023' z '' Z '' % '%'  Sunday, 31. December 2023 at 12:00 PM Sun Dec 31 12:00:00 2023
# expect: %Y %2023 ['']
# expect: 2023-12-31 00:00:00.000000 365 1900-01-01 12:00:00.000000   Sun Dec 31 00:00:00 2023
# expect: 12.00 23/12 00:000000 2023-12-31 12:00:00 2023-12-31 12
# expect: a 'Sun' A 'Sunday' b 'Jan' B 'January' c 'Sun Jan  3 23:59:59 2021' C '20' d '03' D '01/03/21' e ' 3' F '2021-01-03' f '999999' g '20' G '2020' h 'Jan' H '23' I '11' j '003' m '01' M '59' n '\n' p 'PM' R '23:59' S '59' t '\t' T '23:59:59' u '7' U '01' V '53' w '0' W '00' x '01/03/21' X '23:59:59' y '21' Y '2021' z '' Z '' % '%'  Sunday, 03. January 2021 at 11:59 PM Sun Jan  3 23:59:59 2021
# expect: %Y %2021 ['']
# expect: 2021-01-03 00:00:00.000000 003 1900-01-01 23:59:59.999999   Sun Jan  3 00:00:00 2021
# expect: 23.59 21/01 59:999999 2021-01-03 23:59:59.999999 2021-01-03 23
# expect: a 'Fri' A 'Friday' b 'Jan' B 'January' c 'Fri Jan  1 13:01:00 2016' C '20' d '01' D '01/01/16' e ' 1' F '2016-01-01' f '000000' g '15' G '2015' h 'Jan' H '13' I '01' j '001' m '01' M '01' n '\n' p 'PM' R '13:01' S '00' t '\t' T '13:01:00' u '5' U '00' V '53' w '5' W '00' x '01/01/16' X '13:01:00' y '16' Y '2016' z '+0000' Z 'UTC' % '%' +00:00 Friday, 01. January 2016 at 01:01 PM Fri Jan  1 13:01:00 2016
# expect: %Y %2016 ['']
# expect: 2016-01-01 00:00:00.000000 001 1900-01-01 13:01:00.000000 +0000 UTC Fri Jan  1 00:00:00 2016
# expect: 13.01 16/01 00:000000 2016-01-01 13:01:00+00:00 2016-01-01 13
# expect: a 'Sun' A 'Sunday' b 'Jul' B 'July' c 'Sun Jul  4 01:02:03 1999' C '19' d '04' D '07/04/99' e ' 4' F '1999-07-04' f '000000' g '99' G '1999' h 'Jul' H '01' I '01' j '185' m '07' M '02' n '\n' p 'AM' R '01:02' S '03' t '\t' T '01:02:03' u '7' U '27' V '26' w '0' W '26' x '07/04/99' X '01:02:03' y '99' Y '1999' z '-0400' Z 'EDT' % '%' -04:00 Sunday, 04. July 1999 at 01:02 AM Sun Jul  4 01:02:03 1999
# expect: %Y %1999 ['']
# expect: 1999-07-04 00:00:00.000000 185 1900-01-01 01:02:03.000000 -0400 EDT Sun Jul  4 00:00:00 1999
# expect: 01.02 99/07 03:000000 1999-07-04 01:02:03-04:00 1999-07-04 01
# expect: a 'Tue' A 'Tuesday' b 'May' B 'May' c 'Tue May  5 00:00:00 2020' C '20' d '05' D '05/05/20' e ' 5' F '2020-05-05' f '000000' g '20' G '2020' h 'May' H '00' I '12' j '126' m '05' M '00' n '\n' p 'AM' R '00:00' S '00' t '\t' T '00:00:00' u '2' U '18' V '19' w '2' W '18' x '05/05/20' X '00:00:00' y '20' Y '2020' z '+053001' Z 'UTC+05:30:01' % '%' +05:30:01 Tuesday, 05. May 2020 at 12:00 AM Tue May  5 00:00:00 2020
# expect: %Y %2020 ['']
# expect: 2020-05-05 00:00:00.000000 126 1900-01-01 00:00:00.000000 +053001 UTC+05:30:01 Tue May  5 00:00:00 2020
# expect: 00.00 20/05 00:000000 2020-05-05 00:00:00+05:30:01 2020-05-05 00
# expect: héllo 05 ü plain
# expect: '2024-02-29' '%Y-%m-%d' datetime.datetime(2024, 2, 29, 0, 0)
# expect: '2024-2-9' '%Y-%m-%d' datetime.datetime(2024, 2, 9, 0, 0)
# expect: '29.02.24 13:14:15' '%d.%m.%y %H:%M:%S' datetime.datetime(2024, 2, 29, 13, 14, 15)
# expect: '68 69 00' '%y 69 00' datetime.datetime(2068, 1, 1, 0, 0)
# expect: '69' '%y' datetime.datetime(1969, 1, 1, 0, 0)
# expect: '1/2/2024 3:04 PM' '%m/%d/%Y %I:%M %p' datetime.datetime(2024, 1, 2, 15, 4)
# expect: '12:00 AM' '%I:%M %p' datetime.datetime(1900, 1, 1, 0, 0)
# expect: '12:00 pm' '%I:%M %p' datetime.datetime(1900, 1, 1, 12, 0)
# expect: '12:30' '%I:%M' datetime.datetime(1900, 1, 1, 0, 30)
# expect: 'Jan 5 2020' '%b %d %Y' datetime.datetime(2020, 1, 5, 0, 0)
# expect: 'JANUARY 05, 2020' '%B %d, %Y' datetime.datetime(2020, 1, 5, 0, 0)
# expect: 'May 1 2020' '%B %d %Y' datetime.datetime(2020, 5, 1, 0, 0)
# expect: 'Thu, 29 Feb 2024' '%a, %d %b %Y' datetime.datetime(2024, 2, 29, 0, 0)
# expect: 'thursday 29 february 2024' '%A %d %B %Y' datetime.datetime(2024, 2, 29, 0, 0)
# expect: '2024-060' '%Y-%j' datetime.datetime(2024, 2, 29, 0, 0)
# expect: '2023 365' '%Y %j' datetime.datetime(2023, 12, 31, 0, 0)
# expect: '2024-01-02T03:04:05.678' '%Y-%m-%dT%H:%M:%S.%f' datetime.datetime(2024, 1, 2, 3, 4, 5, 678000)
# expect: '2024-01-02T03:04:05.000001' '%Y-%m-%dT%H:%M:%S.%f' datetime.datetime(2024, 1, 2, 3, 4, 5, 1)
# expect: '2024-01-02 03:04:05 +0100' '%Y-%m-%d %H:%M:%S %z' datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600)))
# expect: '2024-01-02 03:04:05-05:30' '%Y-%m-%d %H:%M:%S%z' datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=66600)))
# expect: '2024-01-02 03:04Z' '%Y-%m-%d %H:%M%z' datetime.datetime(2024, 1, 2, 3, 4, tzinfo=datetime.timezone.utc)
# expect: '03:04 +01:02:03.5' '%H:%M %z' datetime.datetime(1900, 1, 1, 3, 4, tzinfo=datetime.timezone(datetime.timedelta(seconds=3723, microseconds=500000)))
# expect: '03:04 +010203' '%H:%M %z' datetime.datetime(1900, 1, 1, 3, 4, tzinfo=datetime.timezone(datetime.timedelta(seconds=3723)))
# expect: '03:04 UTC' '%H:%M %Z' datetime.datetime(1900, 1, 1, 3, 4)
# expect: '03:04 gmt +0200' '%H:%M %Z %z' datetime.datetime(1900, 1, 1, 3, 4, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200), 'gmt'))
# expect: '03:04 CET' '%H:%M %Z' time data '03:04 CET' does not match format '%H:%M %Z'
# expect: 'Thu Feb 29 01:02:03 2024' '%c' datetime.datetime(2024, 2, 29, 1, 2, 3)
# expect: '02/29/24 01:02:03' '%x %X' datetime.datetime(2024, 2, 29, 1, 2, 3)
# expect: '20240229' '%Y%m%d' datetime.datetime(2024, 2, 29, 0, 0)
# expect: '20240229T010203' '%Y%m%dT%H%M%S' datetime.datetime(2024, 2, 29, 1, 2, 3)
# expect: '111' '%m%H' datetime.datetime(1900, 11, 1, 1, 0)
# expect: '1 11' '%H %M' datetime.datetime(1900, 1, 1, 1, 11)
# expect: '1112024' '%d%m%Y' datetime.datetime(2024, 1, 11, 0, 0)
# expect: '930' '%H%M' datetime.datetime(1900, 1, 1, 9, 30)
# expect: '100%' '%H0%%' datetime.datetime(1900, 1, 1, 10, 0)
# expect: '50%' '%H%%' time data '50%' does not match format '%H%%'
# expect: '2024   01' '%Y %m' datetime.datetime(2024, 1, 1, 0, 0)
# expect: '2024 01' '%Y    %m' datetime.datetime(2024, 1, 1, 0, 0)
# expect: '202401' '%Y %m' time data '202401' does not match format '%Y %m'
# expect: ' 2024' '%Y' time data ' 2024' does not match format '%Y'
# expect: '2024 x' '%Y' unconverted data remains:  x
# expect: '2024 ' '%Y ' datetime.datetime(2024, 1, 1, 0, 0)
# expect: '2024-01-32' '%Y-%m-%d' unconverted data remains: 2
# expect: '2024-13-01' '%Y-%m-%d' time data '2024-13-01' does not match format '%Y-%m-%d'
# expect: '2024-00-01' '%Y-%m-%d' time data '2024-00-01' does not match format '%Y-%m-%d'
# expect: '24-01-01' '%Y-%m-%d' time data '24-01-01' does not match format '%Y-%m-%d'
# expect: '2024-01' '%Y-%m-%d' time data '2024-01' does not match format '%Y-%m-%d'
# expect: '2024-01-01 extra' '%Y-%m-%d' unconverted data remains:  extra
# expect: 'hello' '%Y' time data 'hello' does not match format '%Y'
# expect: '' '%Y' time data '' does not match format '%Y'
# expect: '' '' datetime.datetime(1900, 1, 1, 0, 0)
# expect: 'x' '' unconverted data remains: x
# expect: '24:00' '%H:%M' time data '24:00' does not match format '%H:%M'
# expect: '12:60' '%H:%M' unconverted data remains: 0
# expect: 'a.b*c 5' 'a.b*c %m' datetime.datetime(1900, 5, 1, 0, 0)
# expect: 'axb*c 5' 'a.b*c %m' time data 'axb*c 5' does not match format 'a.b*c %m'
# expect: '(5)[6]' '(%H)[%m]' datetime.datetime(1900, 6, 1, 5, 0)
# expect: '5' '%Q' 'Q' is a bad directive in format '%Q'
# expect: '5' '%' stray % in format '%'
# expect: '5' '%H %' stray % in format '%H %'
# expect: '12:00' '%H:%M%z' time data '12:00' does not match format '%H:%M%z'
# expect: '12:00 ' '%H:%M %z' time data '12:00 ' does not match format '%H:%M %z'
# expect: '12:00+05:60' '%H:%M%z' time data '12:00+05:60' does not match format '%H:%M%z'
# expect: '12:00+053' '%H:%M%z' time data '12:00+053' does not match format '%H:%M%z'
# expect: '12:00+24:00' '%H:%M%z' offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# expect: '12:00+05:30:15.1234567' '%H:%M%z' unconverted data remains: 7
# expect: '+010012' '%z%H' datetime.datetime(1900, 1, 1, 12, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600)))
# expect: '5 6 2024' '%-d %-m %Y' datetime.datetime(2024, 6, 5, 0, 0)
# expect: ' 5/2024' '%e/%Y' datetime.datetime(2024, 1, 5, 0, 0)
# expect: '10:11:12 13' '%T %f' datetime.datetime(1900, 1, 1, 10, 11, 12, 130000)
# expect: '10:11' '%R' datetime.datetime(1900, 1, 1, 10, 11)
# expect: '10:11:12 pm' '%r' datetime.datetime(1900, 1, 1, 22, 11, 12)
# expect: '0:5:7' '%H:%M:%S' datetime.datetime(1900, 1, 1, 0, 5, 7)
# expect: '2024 w3' '%Y w%w' datetime.datetime(2024, 1, 1, 0, 0)
# expect: 'Fri Jan' ['Jan January', 'Feb February', 'Mar March', 'Apr April', 'May May', 'Jun June', 'Jul July', 'Aug August', 'Sep September', 'Oct October', 'Nov November', 'Dec December']
# expect: ['Mon Monday 1 1 00 01 01', 'Tue Tuesday 2 2 00 01 01', 'Wed Wednesday 3 3 00 01 01', 'Thu Thursday 4 4 00 01 01', 'Fri Friday 5 5 00 01 01', 'Sat Saturday 6 6 00 01 01', 'Sun Sunday 7 0 01 01 01']
# expect: ['12AM', '01AM', '02AM', '03AM', '04AM', '05AM', '06AM', '07AM', '08AM', '09AM', '10AM', '11AM', '12PM', '01PM', '02PM', '03PM', '04PM', '05PM', '06PM', '07PM', '08PM', '09PM', '10PM', '11PM']
