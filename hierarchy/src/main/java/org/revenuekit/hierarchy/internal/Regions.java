package org.revenuekit.hierarchy.internal;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How groups of nodes lie below their tops: how deep, and in which region. A region is what is reached from above
 * through one group only, its entrance; all groups below a top that reach no other top are the top's own region.
 * Merging every region into its entrance leaves a graph that is small where few groups have several tops.
 */
public final class Regions {
    private final Condensation groups;
    private final int[] depth;
    private final int[] entrance;
    private final long[] nodes;
    private final Adjacency below;

    /**
     * Finds the regions, in one pass from the tops down. O(nodes + links).
     *
     * @param up links from each node to those directly above it
     * @param groups the groups of the same links, which number what is above lower
     */
    public Regions(Adjacency up, Condensation groups) {
        this.groups = groups;
        this.depth = new int[groups.size()];
        this.entrance = new int[groups.size()];
        this.nodes = new long[groups.size()];
        int[] upper = new int[up.links()];
        int[] lower = new int[upper.length];
        int links = 0;
        for (int group = 0; group < groups.size(); group++) {
            int[] above = above(up, group);
            int[] entrances = IntStream.of(above)
                    .map(parent -> entrance[parent])
                    .distinct()
                    .toArray();
            for (int parent : above) {
                depth[group] = Math.max(depth[group], depth[parent] + 1);
            }
            entrance[group] = entrances.length == 1 ? entrances[0] : group;
            nodes[entrance[group]] += groups.count(group);
            if (entrances.length > 1) {
                for (int region : entrances) {
                    upper[links] = region;
                    lower[links++] = group;
                }
            }
        }
        this.below = new Adjacency(groups.size(), Arrays.copyOf(upper, links), Arrays.copyOf(lower, links));
    }

    private int[] above(Adjacency up, int group) {
        return IntStream.of(groups.members(group))
                .flatMap(member -> IntStream.range(up.start(member), up.end(member)))
                .map(at -> groups.group(up.target(at)))
                .filter(parent -> parent != group)
                .toArray();
    }

    /**
     * Returns how deep a group is.
     *
     * @param group the group
     * @return the number of links on the longest chain above it, 0 for a top
     */
    public int depth(int group) {
        return depth[group];
    }

    /**
     * Returns whether nothing is above a group.
     *
     * @param group the group
     * @return true if it is a top
     */
    public boolean isTop(int group) {
        return depth[group] == 0;
    }

    /**
     * Returns whether several tops are above a group.
     *
     * @param group the group
     * @return true if so, false if it reaches one only or is one
     */
    public boolean hasSeveralTops(int group) {
        return !isTop(entrance[group]);
    }

    /**
     * Returns how many nodes reach this top and no other, its own among them.
     *
     * @param top a top
     * @return at least 1
     */
    public long reachingOnly(int top) {
        return nodes[top];
    }

    /**
     * Returns how many nodes reach each top, its own among them. O(groups + the sum, over the tops, of the entrances
     * reached and the links between their regions): quadratic only where many tops share many entrances.
     *
     * @return a number for each group, 0 if it is not a top
     */
    public long[] reaches() {
        long[] reaches = new long[groups.size()];
        int[] seenFrom = new int[groups.size()];
        Arrays.fill(seenFrom, -1);
        int[] queue = new int[groups.size()];
        for (int top = 0; top < reaches.length; top++) {
            if (isTop(top)) {
                int count = 0;
                queue[count++] = top;
                for (int next = 0; next < count; next++) {
                    reaches[top] += nodes[queue[next]];
                    for (int at = below.start(queue[next]); at < below.end(queue[next]); at++) {
                        int region = below.target(at);
                        if (seenFrom[region] != top) {
                            seenFrom[region] = top;
                            queue[count++] = region;
                        }
                    }
                }
            }
        }
        return reaches;
    }
}
