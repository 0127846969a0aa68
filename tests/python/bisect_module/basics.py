# Places in a sorted list.
import bisect
a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 0))
print(bisect.bisect_left(a, 9), bisect.bisect(a, 4, 0, 2))
bisect.insort(a, 4); bisect.insort_left(a, 3); bisect.insort(a, 0)
print(a, bisect.bisect([(1, "a"), (5, "b")], 3, key=lambda t: t[0]))
print(["FDCBA"[bisect.bisect([60, 70, 80, 90], score)] for score in (33, 99, 77, 70, 89, 90)])

# expect: 3 1 0
# expect: 4 2
# expect: [0, 1, 3, 3, 3, 4, 5] 1
# expect: ['F', 'A', 'C', 'C', 'B', 'A']
