# Arguments are passed by object: mutation is seen, rebinding is not.
def mutate(items):
    items.append(4)
    items = ["new"]
    items.append(5)

numbers = [1, 2, 3]
mutate(numbers)
print(numbers)  # expect: [1, 2, 3, 4]
