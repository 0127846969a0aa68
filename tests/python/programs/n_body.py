# Three bodies in floats: energy stays about the same.
from math import sqrt

bodies = [
    [0.0, 0.0, 0.0, 0.0, 1000.0],
    [100.0, 0.0, 0.0, 3.0, 1.0],
    [0.0, 200.0, -2.0, 0.0, 2.0],
]


def advance(dt):
    for i, (x, y, _, _, m) in enumerate(bodies):
        for other in bodies[i + 1 :]:
            dx, dy = x - other[0], y - other[1]
            force = dt / sqrt(dx * dx + dy * dy) ** 3
            bodies[i][2] -= dx * other[4] * force
            bodies[i][3] -= dy * other[4] * force
            other[2] += dx * m * force
            other[3] += dy * m * force
    for body in bodies:
        body[0] += dt * body[2]
        body[1] += dt * body[3]


def energy():
    total = 0.0
    for i, (x, y, vx, vy, m) in enumerate(bodies):
        total += m * (vx * vx + vy * vy) / 2
        for ox, oy, _, _, om in bodies[i + 1 :]:
            total -= m * om / sqrt((x - ox) ** 2 + (y - oy) ** 2)
    return total


before = energy()
print(f"{before:.6f}")
for step in range(3000):
    advance(0.01)
print(f"{energy():.6f}", abs(energy() - before) < 0.5)
for body in bodies:
    print(" ".join(f"{v:.6f}" for v in body[:4]))

# expect: -11.508944
# expect: -11.509131 True
# expect: 0.040307 0.035841 0.002441 0.002822
# expect: 57.418901 76.599384 -2.668622 1.667400
# expect: -58.863183 188.779585 -1.886114 -0.744940
