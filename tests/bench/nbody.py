"""Planets that attract each other: floats and attributes of lists."""

PI = 3.14159265358979323
SOLAR_MASS = 4 * PI * PI
DAYS = 365.24

BODIES = [
    ([0.0, 0.0, 0.0], [0.0, 0.0, 0.0], SOLAR_MASS),
    ([4.84143144246472090, -1.16032004402742839, -0.103622044471123109],
     [0.00166007664274403694 * DAYS, 0.00769901118419740425 * DAYS, -0.0000690460016972063023 * DAYS],
     0.000954791938424326609 * SOLAR_MASS),
    ([8.34336671824457987, 4.12479856412430479, -0.403523417114321381],
     [-0.00276742510726411149 * DAYS, 0.00499852801234917238 * DAYS, 0.0000230417297573763929 * DAYS],
     0.000285885980666130812 * SOLAR_MASS),
    ([12.8943695621391310, -15.1111514016986312, -0.223307578892655734],
     [0.00296460137564761618 * DAYS, 0.00237847173959480950 * DAYS, -0.0000296589568540237556 * DAYS],
     0.0000436624404335156298 * SOLAR_MASS),
    ([15.3796971148509165, -25.9193146099879641, 0.179258772950371181],
     [0.00268067772490389322 * DAYS, 0.00162824170038242295 * DAYS, -0.0000951592254519715870 * DAYS],
     0.0000515138902046611451 * SOLAR_MASS),
]
PAIRS = [(BODIES[i], BODIES[j]) for i in range(5) for j in range(i + 1, 5)]


def advance(dt, steps):
    for _ in range(steps):
        for ((x1, y1, z1), v1, m1), ((x2, y2, z2), v2, m2) in PAIRS:
            dx = x1 - x2
            dy = y1 - y2
            dz = z1 - z2
            mag = dt * ((dx * dx + dy * dy + dz * dz) ** -1.5)
            b1m = m1 * mag
            b2m = m2 * mag
            v1[0] -= dx * b2m
            v1[1] -= dy * b2m
            v1[2] -= dz * b2m
            v2[0] += dx * b1m
            v2[1] += dy * b1m
            v2[2] += dz * b1m
        for r, (vx, vy, vz), _ in BODIES:
            r[0] += dt * vx
            r[1] += dt * vy
            r[2] += dt * vz


def energy():
    total = 0.0
    for (r1, _, m1), (r2, _, m2) in PAIRS:
        squares = sum((a - b) ** 2 for a, b in zip(r1, r2))
        total -= m1 * m2 / squares ** 0.5
    for _, v, m in BODIES:
        total += m * sum(part * part for part in v) / 2.0
    return total


print(f"{energy():.9f}")
advance(0.01, 40_000)
print(f"{energy():.9f}")
