# Dijkstra's algorithm with a heap, and the way back.
import heapq

ROADS = {
    "A": {"B": 4, "C": 2},
    "B": {"D": 5},
    "C": {"B": 1, "D": 8, "E": 10},
    "D": {"E": 2},
    "E": {},
    "F": {"A": 1},
}


def distances(graph, start):
    found, before, heap = {}, {}, [(0, start, None)]
    while heap:
        distance, place, origin = heapq.heappop(heap)
        if place in found:
            continue
        found[place], before[place] = distance, origin
        for neighbour, length in graph[place].items():
            if neighbour not in found:
                heapq.heappush(heap, (distance + length, neighbour, place))
    return found, before


def path(before, goal):
    steps = []
    while goal is not None:
        steps.append(goal)
        goal = before[goal]
    return steps[::-1]


found, before = distances(ROADS, "A")
print(found)
for goal in "DEF":
    try:
        print(goal, "->".join(path(before, goal)), found[goal])
    except KeyError as error:
        print("no way to", error)

# expect: {'A': 0, 'C': 2, 'B': 3, 'D': 8, 'E': 10}
# expect: D A->C->B->D 8
# expect: E A->C->B->D->E 10
# expect: no way to 'F'
