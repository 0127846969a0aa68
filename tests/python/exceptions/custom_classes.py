# A class of one's own carries data and words its message.
class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"need {needed}, have {available}")
        self.missing = needed - available

class Frozen(InsufficientFunds):
    pass

try:
    raise InsufficientFunds(10, 4)
except InsufficientFunds as error:
    print(error, error.missing, error.args)  # expect: need 10, have 4 6 ('need 10, have 4',)
try:
    raise Frozen(3, 1)
except InsufficientFunds as error:
    print(type(error).__name__, repr(error))  # expect: Frozen Frozen('need 3, have 1')
