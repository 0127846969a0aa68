# file=sys.stderr goes elsewhere.
import sys
print("to stdout")  # expect: to stdout
print("to stderr", 1, file=sys.stderr)
print("and again", file=sys.stdout)  # expect: and again
sys.stderr.write("written\n")
sys.stdout.write("done\n")  # expect: done

# stderr: to stderr 1
# stderr: written
