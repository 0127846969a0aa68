# Every combination of small bounds against a model by hand.
def model(items, start, stop, step):
    return [items[i] for i in range(*slice(start, stop, step).indices(len(items)))]
items = list("abcde")
bounds = [None, -7, -5, -2, 0, 1, 4, 5, 9]
count = 0
for start in bounds:
    for stop in bounds:
        for step in (None, 1, 2, -1, -3):
            assert items[start:stop:step] == model(items, start, stop, step), (start, stop, step)
            count += 1
print(count, "slices agree")  # expect: 405 slices agree
