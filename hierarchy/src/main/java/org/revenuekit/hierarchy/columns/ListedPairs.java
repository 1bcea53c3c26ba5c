package org.revenuekit.hierarchy.columns;

/** Pairs of many products, counted one product after the other, or as asked for. */
final class ListedPairs implements PairCounts {
    private final HeldProducts held;
    private final int[] from;
    private final int[] holders; // the places that hold each product, ascending

    ListedPairs(HeldProducts held, int[] owners) {
        this.held = held;
        this.from = new int[owners.length + 1];
        for (int product = 0; product < owners.length; product++) {
            from[product + 1] = from[product] + owners[product];
        }
        this.holders = new int[held.size()];
        int[] next = from.clone();
        for (int place = 0; place < held.places(); place++) {
            for (int i = held.from(place); i < held.from(place + 1); i++) {
                holders[next[held.at(i)]++] = place;
            }
        }
    }

    @Override
    public int both(int one, int other) {
        int both = 0;
        int at = from[other];
        for (int i = from[one]; i < from[one + 1]; i++) {
            while (at < from[other + 1] && holders[at] < holders[i]) {
                at++;
            }
            both += at < from[other + 1] && holders[at] == holders[i] ? 1 : 0;
        }
        return both;
    }

    /** Products that too few hold are passed over: no pair of theirs can be held by more. */
    @Override
    public void forEach(int atLeast, Visitor visitor) {
        int products = from.length - 1;
        int[] counts = new int[products];
        int[] met = new int[products];
        for (int one = 0; one < products; one++) {
            if (from[one + 1] - from[one] >= atLeast) {
                int size = count(one, counts, met);
                for (int i = 0; i < size; i++) {
                    if (counts[met[i]] >= atLeast) {
                        visitor.visit(one, met[i], counts[met[i]]);
                    }
                    counts[met[i]] = 0;
                }
            }
        }
    }

    /** Counts with products of larger numbers; returns how many were met. */
    private int count(int one, int[] counts, int[] met) {
        int size = 0;
        for (int i = from[one]; i < from[one + 1]; i++) {
            int place = holders[i];
            for (int at = held.from(place + 1) - 1; held.at(at) > one; at--) {
                int other = held.at(at);
                if (counts[other]++ == 0) {
                    met[size++] = other;
                }
            }
        }
        return size;
    }
}
