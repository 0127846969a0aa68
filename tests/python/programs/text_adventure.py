# A state machine driven by a list of commands.
class Game:
    rooms = {
        "hall": {"north": "library", "east": "kitchen"},
        "library": {"south": "hall"},
        "kitchen": {"west": "hall"},
    }

    def __init__(self):
        self.room, self.bag, self.items = "hall", set(), {"library": ["book"], "kitchen": ["key", "apple"]}

    def command(self, line):
        match line.split():
            case ["go", direction] if direction in self.rooms[self.room]:
                self.room = self.rooms[self.room][direction]
                return f"you are in the {self.room}"
            case ["go", direction]:
                return f"no way {direction}"
            case ["take", "everything"]:
                taken = self.items.pop(self.room, [])
                self.bag.update(taken)
                return f"took {', '.join(taken) or 'nothing'}"
            case ["take", item] if item in self.items.get(self.room, []):
                self.items[self.room].remove(item)
                self.bag.add(item)
                return f"took {item}"
            case ["look" | "l"]:
                return f"{self.room}: {self.items.get(self.room, [])}, ways {sorted(self.rooms[self.room])}"
            case ["bag"]:
                return f"bag: {sorted(self.bag)}"
            case []:
                return "pardon?"
            case [verb, *_]:
                return f"don't know how to {verb}"


game = Game()
for line in (
    "look", "go west", "go east", "take key", "take key", "l", "take everything", "take everything", "bag",
    "", "dance wildly", "go west",
):
    print(">", line or "(nothing)")
    print(game.command(line))

# expect: > look
# expect: hall: [], ways ['east', 'north']
# expect: > go west
# expect: no way west
# expect: > go east
# expect: you are in the kitchen
# expect: > take key
# expect: took key
# expect: > take key
# expect: don't know how to take
# expect: > l
# expect: kitchen: ['apple'], ways ['west']
# expect: > take everything
# expect: took apple
# expect: > take everything
# expect: took nothing
# expect: > bag
# expect: bag: ['apple', 'key']
# expect: > (nothing)
# expect: pardon?
# expect: > dance wildly
# expect: don't know how to dance
# expect: > go west
# expect: you are in the hall
