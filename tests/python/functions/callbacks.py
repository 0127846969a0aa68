# Bound methods, lambdas and built-ins as callbacks.
class Button:
    def __init__(self): self.handlers = []
    def on_click(self, handler): self.handlers.append(handler); return handler
    def click(self): return [handler("click") for handler in self.handlers]
class Log(list):
    def note(self, event): self.append(event); return len(self)
button, log = Button(), Log()
button.on_click(log.note)
button.on_click(str.upper)
@button.on_click
def third(event): return event[::-1]
print(button.click(), button.click(), log, third("abc"))

# expect: [1, 'CLICK', 'kcilc'] [2, 'CLICK', 'kcilc'] ['click', 'click'] cba
