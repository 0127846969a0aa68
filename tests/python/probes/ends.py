# Many small questions about the end of objects.
class N:
    def __init__(s, n): s.n = n; print("new", n)
    def __del__(s): print("del", s.n)
def f():
    a = N("a")
    b = N("b")
    return "r"
print(f())
x = N("x"); x = N("y"); print("rebound")
l = [N("l1"), N("l2")]; l.pop(); print("popped"); l.clear(); print("cleared")
d = {"k": N("d")}; d["k"] = None; print("replaced")
N("temp"); print("after temp")
def g():
    try:
        o = N("o")
        raise ValueError
    except ValueError:
        print("handler")
    print("end g")
g()
class Par:
    def __init__(s): s.child = N("child")
    def __del__(s): print("del parent")
p = Par(); p = None; print("parent gone")
def gen():
    o = N("gen")
    try:
        yield 1
    finally:
        print("gen finally")
it = gen(); next(it); it = None; print("gen dropped")
class Bad:
    def __del__(s): raise RuntimeError("in del")
keep = None
class Res:
    def __del__(s):
        global keep
        keep = s
        print("resurrect")
r = Res(); del r; print(keep is not None); keep = None; print("gone now")
def h(n): 
    for i in range(n):
        t = N(i)
h(2)
with_list = [N(i) for i in range(2)]; with_list = with_list[1:]; print("sliced")
del with_list
a = b = N("shared"); del a; print("one left"); del b
class Ctx:
    def __enter__(s): return s
    def __exit__(s, *a): print("exit")
    def __del__(s): print("ctx del")
with Ctx(): print("body")
print("after with")
s = {N("set")}; s.clear()
t = (N("t1"), N("t2")); t = None
fn = lambda o=N("default"): o
del fn
print("end")
z = N("at exit")

# expect: new a
# expect: new b
# expect: del b
# expect: del a
# expect: r
# expect: new x
# expect: new y
# expect: del x
# expect: rebound
# expect: new l1
# expect: new l2
# expect: del l2
# expect: popped
# expect: del l1
# expect: cleared
# expect: new d
# expect: del d
# expect: replaced
# expect: new temp
# expect: del temp
# expect: after temp
# expect: new o
# expect: handler
# expect: end g
# expect: del o
# expect: new child
# expect: del parent
# expect: del child
# expect: parent gone
# expect: new gen
# expect: gen finally
# expect: del gen
# expect: gen dropped
# expect: resurrect
# expect: True
# expect: gone now
# expect: new 0
# expect: new 1
# expect: del 0
# expect: del 1
# expect: new 0
# expect: new 1
# expect: del 0
# expect: sliced
# expect: del 1
# expect: new shared
# expect: one left
# expect: del shared
# expect: body
# expect: exit
# expect: ctx del
# expect: after with
# expect: new set
# expect: del set
# expect: new t1
# expect: new t2
# expect: del t2
# expect: del t1
# expect: new default
# expect: del default
# expect: end
# expect: new at exit
# expect: del y
# expect: del at exit
# since: 3.14
