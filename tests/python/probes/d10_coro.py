class Aw:
    def __await__(self):
        x = yield "asked"
        return x
async def c():
    v = await Aw()
    return v * 2
co = c()
print(co.send(None))
try: co.send(21)
except StopIteration as e: print(e.value)
class ACtx:
    async def __aenter__(self): print("aenter"); return 5
    async def __aexit__(self, *a): print("aexit"); return False
class AIt:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return self.n
async def d():
    async with ACtx() as v: print(v)
    async for i in AIt(3): print(i)
    else: print("else")
    print([i async for i in AIt(2)])
def run(co):
    try:
        while True: co.send(None)
    except StopIteration as e: return e.value
run(d())
async def agen():
    yield 1
    yield 2
async def e():
    async for x in agen(): print("ag", x)
run(e())
