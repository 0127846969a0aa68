# Dataclasses, enums, and a report grouped by kind.
from collections import defaultdict
from dataclasses import dataclass, field, replace
from enum import Enum


class Kind(Enum):
    FRUIT = "fruit"
    TOOL = "tool"


@dataclass(order=True)
class Item:
    price: float
    name: str = field(compare=False)
    kind: Kind = field(compare=False, default=Kind.FRUIT)


@dataclass
class Inventory:
    stock: dict[str, tuple[Item, int]] = field(default_factory=dict)

    def add(self, item, n=1):
        _, old = self.stock.get(item.name, (item, 0))
        self.stock[item.name] = item, old + n
        return self

    def take(self, name, n=1):
        item, old = self.stock[name]
        if n > old:
            raise ValueError(f"only {old} {name} left")
        self.stock[name] = item, old - n

    def __iter__(self):
        return iter(self.stock.values())

    def total(self):
        return sum(item.price * n for item, n in self)


inventory = Inventory().add(Item(0.5, "apple"), 10).add(Item(12.0, "hammer", Kind.TOOL)).add(Item(0.5, "apple"), 5)
inventory.take("apple", 3)
print(f"{inventory.total():.2f}", max(item for item, _ in inventory))
groups = defaultdict(list)
for item, n in inventory:
    groups[item.kind].append((item.name, n))
for kind, items in groups.items():
    print(kind.name.lower(), kind.value, items)
print(replace(Item(1.0, "x"), price=2.0))
for attempt in (lambda: inventory.take("apple", 99), lambda: inventory.take("saw")):
    try:
        attempt()
    except (ValueError, KeyError) as error:
        print(type(error).__name__, error)

# expect: 18.00 Item(price=12.0, name='hammer', kind=<Kind.TOOL: 'tool'>)
# expect: fruit fruit [('apple', 12)]
# expect: tool tool [('hammer', 1)]
# expect: Item(price=2.0, name='x', kind=<Kind.FRUIT: 'fruit'>)
# expect: ValueError only 12 apple left
# expect: KeyError 'saw'
