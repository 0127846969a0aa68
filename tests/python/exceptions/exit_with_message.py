# sys.exit with a text prints it to stderr and ends with status 1.
import sys

print("working")  # expect: working
sys.exit("giving up")

# stderr: giving up
# exit: 1
