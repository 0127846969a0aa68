# __str__ of an exception is what print shows, repr shows the arguments.
class Coded(Exception):
    def __init__(self, code, text):
        self.code, self.text = code, text
    def __str__(self):
        return f"[{self.code}] {self.text}"

error = Coded(404, "not found")
print(error)  # expect: [404] not found
print(repr(error), error.args)  # expect: Coded(404, 'not found') (404, 'not found')
