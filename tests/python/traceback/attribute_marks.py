# Attribute access is marked from the dot's object to the name.
class Node:
    next = None

node = Node()
value = node.next.next.next

# raises: Traceback (most recent call last):
# raises:   File "attribute_marks.py", line 6, in <module>
# raises:     value = node.next.next.next
# raises:             ^^^^^^^^^^^^^^
# raises: AttributeError: 'NoneType' object has no attribute 'next'
