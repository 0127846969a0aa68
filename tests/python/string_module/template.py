# Templates with places like $name.
from string import Template
bill = Template("$who owes ${what}s, $$5 and $")
print(bill.safe_substitute(who="Ann"), bill.is_valid(), bill.get_identifiers())
print(Template("$who: $what").substitute({"who": 1, "what": 2}, what=3))
for template, names in (("$who", {}), ("one\ntwo $ three", {})):
    try:
        Template(template).substitute(names)
    except (KeyError, ValueError) as error:
        print(repr(error))
class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+"
print(Percent("%ab %{cd} %% $x").substitute(ab=1, cd=2))
import logging, sys
logging.basicConfig(stream=sys.stdout, style="$", format="$levelname: ${message}")
logging.warning("low")

# expect: Ann owes ${what}s, $5 and $ False ['who', 'what']
# expect: 1: 3
# expect: KeyError('who')
# expect: ValueError('Invalid placeholder in string: line 2, col 5')
# expect: 1 2 % $x
# expect: WARNING: low
