# The names of the iterators' types.
for thing in (
    [], (), "", {}, {}.values(), {}.items(), set(), range(1), b"", zip(), map(str, []), enumerate([]),
    reversed([]), iter(int, 0), (x for x in []), bytearray(),
):
    print(type(iter(thing)).__name__, end=", ")
print("end")

# expect: list_iterator, tuple_iterator, str_ascii_iterator, dict_keyiterator, dict_valueiterator, dict_itemiterator, set_iterator, range_iterator, bytes_iterator, zip, map, enumerate, list_reverseiterator, callable_iterator, generator, bytearray_iterator, end
