# Dates, counted from 1970 in UTC.
import time

for seconds in (0, 1e9, 951_782_400, 951_868_799.9, -1, 4_102_444_800):
    date = time.gmtime(seconds)
    print(tuple(date), time.asctime(date))
print(time.gmtime(86_400))
date = time.gmtime(1_709_210_096)
print(time.strftime("%Y-%m-%d %H:%M:%S %a %A %b %B %j %p %I %y %w %U %W %% %e", date), date.tm_year, date[2])
print(time.strftime("%c | %x | %X | %D %T %F %R", date))
print(len(time.ctime()), time.localtime().tm_year >= 2024, len(time.strftime("%H:%M:%S")))
print(time.get_clock_info("monotonic").monotonic, time.get_clock_info("time").adjustable)
print(time.mktime(time.localtime(1_000_000)), time.struct_time(range(9)).tm_isdst)

# expect: (1970, 1, 1, 0, 0, 0, 3, 1, 0) Thu Jan  1 00:00:00 1970
# expect: (2001, 9, 9, 1, 46, 40, 6, 252, 0) Sun Sep  9 01:46:40 2001
# expect: (2000, 2, 29, 0, 0, 0, 1, 60, 0) Tue Feb 29 00:00:00 2000
# expect: (2000, 2, 29, 23, 59, 59, 1, 60, 0) Tue Feb 29 23:59:59 2000
# expect: (1969, 12, 31, 23, 59, 59, 2, 365, 0) Wed Dec 31 23:59:59 1969
# expect: (2100, 1, 1, 0, 0, 0, 4, 1, 0) Fri Jan  1 00:00:00 2100
# expect: time.struct_time(tm_year=1970, tm_mon=1, tm_mday=2, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=4, tm_yday=2, tm_isdst=0)
# expect: 2024-02-29 12:34:56 Thu Thursday Feb February 060 PM 12 24 4 08 09 % 29 2024 29
# expect: Thu Feb 29 12:34:56 2024 | 02/29/24 | 12:34:56 | 02/29/24 12:34:56 2024-02-29 12:34
# expect: 24 True 8
# expect: True True
# expect: 1000000.0 8
