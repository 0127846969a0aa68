# An OrderedDict or a namespace that contains itself.
from collections import OrderedDict
from types import SimpleNamespace
d = OrderedDict(a=1)
d["me"] = d
print(d)
n = SimpleNamespace(a=1)
n.me = n
print(n)
class Named(SimpleNamespace): pass
n = Named()
n.me = [n]
print(n)

# expect: OrderedDict({'a': 1, 'me': ...})
# expect: namespace(a=1, me=namespace(...))
# expect: Named(me=[Named(...)])
# since: 3.14
