# Ordinary parameters take positional and keyword arguments, in any keyword order.
def area(width, height):
    return f"{width}x{height}={width * height}"

print(area(2, 3))  # expect: 2x3=6
print(area(2, height=5))  # expect: 2x5=10
print(area(height=7, width=1))  # expect: 1x7=7
