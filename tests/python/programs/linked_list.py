# A linked list with the protocols of a sequence.
class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, items=()):
        self.head, self.size = None, 0
        for item in reversed(list(items)):
            self.push(item)

    def push(self, value):
        self.head = Node(value, self.head)
        self.size += 1

    def pop(self):
        if self.head is None:
            raise IndexError("pop from empty LinkedList")
        node, self.head = self.head, self.head.next
        self.size -= 1
        return node.value

    def reverse(self):
        before, node = None, self.head
        while node:
            node.next, before, node = before, node, node.next
        self.head = before

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return self.size

    def __getitem__(self, index):
        if index < 0:
            index += self.size
        for i, value in enumerate(self):
            if i == index:
                return value
        raise IndexError("LinkedList index out of range")

    def __repr__(self):
        return f"LinkedList({list(self)})"

    def __eq__(self, other):
        return isinstance(other, LinkedList) and list(self) == list(other)


a = LinkedList("abc")
a.push("z")
print(a, len(a), a[0], a[-1], "b" in a, sorted(a), a == LinkedList("zabc"))
a.reverse()
print(a, a.pop(), list(reversed(list(a))), max(a))
first, *rest = a
print(first, rest, bool(LinkedList()))
for attempt in (lambda: a[9], lambda: LinkedList().pop()):
    try:
        attempt()
    except IndexError as error:
        print(error)

# expect: LinkedList(['z', 'a', 'b', 'c']) 4 z c True ['a', 'b', 'c', 'z'] True
# expect: LinkedList(['b', 'a', 'z']) c ['z', 'a', 'b'] z
# expect: b ['a', 'z'] False
# expect: LinkedList index out of range
# expect: pop from empty LinkedList
