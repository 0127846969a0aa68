# Bubble, insertion, merge, quick and heap sort against sorted().
import random


def bubble(a):
    a = a[:]
    for end in range(len(a) - 1, 0, -1):
        for i in range(end):
            if a[i] > a[i + 1]:
                a[i], a[i + 1] = a[i + 1], a[i]
    return a


def insertion(a):
    a = a[:]
    for i in range(1, len(a)):
        x, j = a[i], i
        while j and a[j - 1] > x:
            a[j] = a[j - 1]
            j -= 1
        a[j] = x
    return a


def merge(a):
    if len(a) < 2:
        return a
    middle = len(a) // 2
    left, right = merge(a[:middle]), merge(a[middle:])
    result = []
    while left and right:
        result.append(left.pop(0) if left[0] <= right[0] else right.pop(0))
    return result + left + right


def quick(a):
    if len(a) < 2:
        return a
    pivot, *rest = a
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])


def heap(a):
    a = a[:]

    def sift(start, end):
        while (child := 2 * start + 1) < end:
            if child + 1 < end and a[child] < a[child + 1]:
                child += 1
            if a[start] >= a[child]:
                return
            a[start], a[child] = a[child], a[start]
            start = child

    for start in range(len(a) // 2 - 1, -1, -1):
        sift(start, len(a))
    for end in range(len(a) - 1, 0, -1):
        a[0], a[end] = a[end], a[0]
        sift(0, end)
    return a


random.seed(1)
numbers = [random.randint(0, 99) for _ in range(40)]
print(numbers[:10])
for sort in (bubble, insertion, merge, quick, heap):
    result = sort(numbers)
    print(f"{sort.__name__:<10}", result == sorted(numbers), result[:5], result[-3:])

# expect: [17, 72, 97, 8, 32, 15, 63, 97, 57, 60]
# expect: bubble     True [0, 1, 2, 3, 3] [97, 97, 98]
# expect: insertion  True [0, 1, 2, 3, 3] [97, 97, 98]
# expect: merge      True [0, 1, 2, 3, 3] [97, 97, 98]
# expect: quick      True [0, 1, 2, 3, 3] [97, 97, 98]
# expect: heap       True [0, 1, 2, 3, 3] [97, 97, 98]
