# Containers of collections, namespaces and bytes over several lines; a short repr of what can't be sorted.
from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, deque
from pprint import pprint
from types import MappingProxyType, SimpleNamespace
import reprlib
many = {f"key{i}": i * 1000 for i in range(5)}
for thing in (OrderedDict(many), defaultdict(int, many), Counter(many), ChainMap(many, {}), UserDict(many),
              deque(many, maxlen=9), deque(many), SimpleNamespace(**many), MappingProxyType(many),
              b"bytes" * 12, [bytearray(b"x" * 50)], ["a b" * 20, "last"]):
    pprint(thing, width=40)
pprint(OrderedDict(a=deque([1, 2])))
print(reprlib.repr({1: 1, "a": 2}), reprlib.repr(deque(range(9))))

# expect: OrderedDict([('key0', 0),
# expect:              ('key1', 1000),
# expect:              ('key2', 2000),
# expect:              ('key3', 3000),
# expect:              ('key4', 4000)])
# expect: defaultdict(<class 'int'>,
# expect:             {'key0': 0,
# expect:              'key1': 1000,
# expect:              'key2': 2000,
# expect:              'key3': 3000,
# expect:              'key4': 4000})
# expect: Counter({'key4': 4000,
# expect:          'key3': 3000,
# expect:          'key2': 2000,
# expect:          'key1': 1000,
# expect:          'key0': 0})
# expect: ChainMap({'key0': 0,
# expect:           'key1': 1000,
# expect:           'key2': 2000,
# expect:           'key3': 3000,
# expect:           'key4': 4000},
# expect:          {})
# expect: {'key0': 0,
# expect:  'key1': 1000,
# expect:  'key2': 2000,
# expect:  'key3': 3000,
# expect:  'key4': 4000}
# expect: deque(['key0',
# expect:        'key1',
# expect:        'key2',
# expect:        'key3',
# expect:        'key4'],
# expect:       maxlen=9)
# expect: deque(['key0',
# expect:        'key1',
# expect:        'key2',
# expect:        'key3',
# expect:        'key4'])
# expect: namespace(key0=0,
# expect:           key1=1000,
# expect:           key2=2000,
# expect:           key3=3000,
# expect:           key4=4000)
# expect: mappingproxy({'key0': 0,
# expect:               'key1': 1000,
# expect:               'key2': 2000,
# expect:               'key3': 3000,
# expect:               'key4': 4000})
# expect: (b'bytesbytesbytesbytesbytesbytesbytesb'
# expect:  b'ytesbytesbytesbytesbytes')
# expect: [bytearray(b'xxxxxxxxxxxxxxxxxxxxxxxx'
# expect:            b'xxxxxxxxxxxxxxxxxxxxxxxx'
# expect:            b'xx')]
# expect: ['a ba ba ba ba ba ba ba ba ba ba ba '
# expect:  'ba ba ba ba ba ba ba ba b',
# expect:  'last']
# expect: OrderedDict({'a': deque([1, 2])})
# expect: {1: 1, 'a': 2} deque([0, 1, 2, 3, 4, 5, ...])
# since: 3.14
