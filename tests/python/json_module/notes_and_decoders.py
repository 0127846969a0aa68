# What could not be serialised is noted part by part; decoders, constants and control characters.
import json, pickle
class Odd: pass
def tried(do):
    try:
        print(do())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error, getattr(error, "__notes__", []))
tried(lambda: json.dumps({"a": [1, {2, 3}]}))
tried(lambda: json.dumps([(Odd(),)], default=lambda o: [1, o]))
tried(lambda: json.dumps("\x7f"))
tried(lambda: json.loads("[NaN, -Infinity, 1]", parse_constant=str.lower))
tried(lambda: json.loads('"a\tb"', strict=False))
tried(lambda: json.JSONDecoder().raw_decode("[1] and more"))
tried(lambda: json.loads("\ufeff[]"))
class Sorted(json.JSONDecoder):
    def __init__(self, **options):
        super().__init__(object_hook=lambda found: sorted(found.items()), **options)
tried(lambda: json.loads('{"b": 1, "a": {}}', cls=Sorted))
try:
    json.loads("[1,")
except json.JSONDecodeError as error:
    again = pickle.loads(pickle.dumps(error))
    print(repr(again), again.pos, again.doc)

# expect: TypeError Object of type set is not JSON serializable ['when serializing list item 1', "when serializing dict item 'a'"]
# expect: ValueError Circular reference detected ['when serializing list item 1', 'when serializing Odd object', 'when serializing tuple item 0', 'when serializing list item 0']
# expect: "\u007f"
# expect: ['nan', '-infinity', 1]
# expect: a	b
# expect: ([1], 3)
# expect: JSONDecodeError Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0) []
# expect: [('a', []), ('b', 1)]
# expect: JSONDecodeError('Expecting value: line 1 column 4 (char 3)') 3 [1,
# since: 3.14
