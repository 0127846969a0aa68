# The smallest first.
import heapq
h = []
for x in (5, 1, 8, 3, 2):
    heapq.heappush(h, x)
print(h, [heapq.heappop(h) for _ in range(len(h))])
a = [9, 4, 7, 1]
heapq.heapify(a)
print(a, heapq.heappushpop(a, 0), heapq.heapreplace(a, 10), a, heapq.nsmallest(2, [5, 1, 4]))
print(heapq.nlargest(2, "hello"), list(heapq.merge([1, 4], [2, 3], [5])))
print(heapq.nsmallest(1, ["aa", "b"], key=len))
try:
    heapq.heappop([])
except IndexError as error:
    print(error)
jobs = [(2, "code"), (1, "think"), (3, "rest")]
heapq.heapify(jobs)
while jobs:
    print(*heapq.heappop(jobs))

# expect: [] [1, 2, 3, 5, 8]
# expect: [4, 9, 7, 10] 0 1 [4, 9, 7, 10] [1, 4]
# expect: ['o', 'l'] [1, 2, 3, 4, 5]
# expect: ['b']
# expect: index out of range
# expect: 1 think
# expect: 2 code
# expect: 3 rest
