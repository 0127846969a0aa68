# Attributes that can't be set or deleted.
class Box: pass

def on_int(): (5).x = 1
def on_object(): object().x = 1
def on_type(): int.x = 1
def on_none(): None.x = 1
def delete_missing(): del Box().x
def delete_class_missing(): del Box.x
def method_of_list(): [].append = 1

for attempt in (on_int, on_object, on_type, on_none, delete_missing, delete_class_missing, method_of_list):
    try:
        attempt()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, "-", error)

# expect: AttributeError - 'int' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: AttributeError - 'object' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: TypeError - cannot set 'x' attribute of immutable type 'int'
# expect: AttributeError - 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: AttributeError - 'Box' object has no attribute 'x'
# expect: AttributeError - type object 'Box' has no attribute 'x'
# expect: AttributeError - 'list' object attribute 'append' is read-only
# since: 3.14
