# The type statement and generic functions of 3.12.
type Pair[T] = tuple[T, T]
def first[T](items: list[T]) -> T:
    return items[0]
class Stack[T]:
    def __init__(self): self.items: list[T] = []
    def push(self, item: T): self.items.append(item)
print(Pair.__name__, first([3, 4]), first.__type_params__, Stack[int]().items)

# expect: Pair 3 (T,) []
# since: 3.14
