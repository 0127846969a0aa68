# As a stack and as a queue, with many elements.
stack = []
for i in range(1000):
    stack.append(i)
total = 0
while stack:
    total += stack.pop()
print(total, stack)  # expect: 499500 []
queue = list(range(5))
while len(queue) > 1:
    queue.append(queue.pop(0) + queue.pop(0))
print(queue)  # expect: [10]
