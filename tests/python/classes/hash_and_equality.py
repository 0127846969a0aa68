# Objects that are equal and hash alike are one key.
class Card:
    def __init__(self, suit, rank): self.suit, self.rank = suit, rank
    def __eq__(self, other): return (self.suit, self.rank) == (other.suit, other.rank)
    def __hash__(self): return hash((self.suit, self.rank))
    def __repr__(self): return f"{self.rank}{self.suit}"

hand = {Card("h", 1): "first", Card("s", 2): "second"}
hand[Card("h", 1)] = "again"
print(hand)  # expect: {1h: 'again', 2s: 'second'}
print(len({Card("h", 1), Card("h", 1)}), Card("s", 2) in hand)  # expect: 1 True
