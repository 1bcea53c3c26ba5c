package org.revenuekit.hierarchy.whitespace;

import java.util.Arrays;
import java.util.Optional;

/**
 * Collects what speaks for the offerings of one row after the other. It keeps that in arrays as long as the matrix is
 * wide and cleans up behind itself, so that a row costs only what is known of it. Not for several threads.
 *
 * <p>It touches every column of which something is known beside its penetration: what a sister or look-alike owns, what
 * is needed, what a rule leads to, and whatever is not what the class and the units of the row say. All columns between
 * differ in nothing but that.
 */
final class Clues {
    private final NextBest next;
    private final WhiteSpace space;
    private final Baskets baskets;
    private final Optional<AffinityRules> rules;
    private final Similarity similarity;
    private final int[] sisters;
    private final int[] alikes;
    private final int[] rule;
    private final boolean[] needed;
    private final boolean[] isTouched;
    private final int[] touched;
    private int size;
    private int row;
    private int others;

    Clues(NextBest next) {
        this.next = next;
        this.space = next.space();
        this.baskets = space.baskets();
        this.rules = next.rules();
        this.similarity = new Similarity(baskets, space.owners());
        int columns = space.grid().columns();
        this.sisters = new int[columns];
        this.alikes = new int[columns];
        this.rule = new int[columns];
        Arrays.fill(rule, Fits.NO_RULE);
        this.needed = new boolean[columns];
        this.isTouched = new boolean[columns];
        this.touched = new int[columns];
    }

    /** Reads all that speaks for the offerings of a row but its look-alikes. */
    void read(int number) {
        forget();
        row = number;
        Grid grid = space.grid();
        for (int at = grid.from(row); at < grid.to(row); at++) {
            touch(grid.columnAt(at));
        }
        space.worth().stated(row).keySet().forEach(key -> touch(key.intValue()));
        readSisters();
        readNeeds();
        rules.ifPresent(this::readRules);
    }

    /** What the family owns without the row itself. */
    private void readSisters() {
        FamilyBaskets families = next.families();
        others = families.others(row);
        for (int at = families.from(row); at < families.to(row); at++) {
            sisters[touch(families.columnAt(at))] = families.countAt(at);
        }
        for (int at = baskets.from(row); at < baskets.to(row); at++) {
            sisters[baskets.columnAt(at)]--;
        }
    }

    private void readNeeds() {
        long[] needs = next.needs();
        int at = Arrays.binarySearch(needs, Worth.key(row, 0));
        for (int i = at < 0 ? -at - 1 : at; i < needs.length && needs[i] < Worth.key(row + 1, 0); i++) {
            needed[touch((int) needs[i])] = true;
        }
    }

    private void readRules(AffinityRules given) {
        for (int at = baskets.from(row); at < baskets.to(row); at++) {
            int owned = baskets.columnAt(at);
            for (int one = given.first(owned); one < given.end(owned); one++) {
                int column = touch(given.toAt(one));
                if (rule[column] == Fits.NO_RULE || given.compareConfidence(one, rule[column]) > 0) {
                    rule[column] = one;
                }
            }
        }
    }

    /** Reads what the look-alikes of the row own, if that counts. */
    void readLookAlikes() {
        if (next.most(NextBestCriterion.LOOK_ALIKE) > 0) {
            for (Similarity.Alike alike : similarity.of(row, next.alikes())) {
                for (int at = baskets.from(alike.row()); at < baskets.to(alike.row()); at++) {
                    alikes[touch(baskets.columnAt(at))]++;
                }
            }
        }
    }

    private int touch(int column) {
        if (!isTouched[column]) {
            isTouched[column] = true;
            touched[size++] = column;
        }
        return column;
    }

    private void forget() {
        for (int i = 0; i < size; i++) {
            int column = touched[i];
            sisters[column] = 0;
            alikes[column] = 0;
            rule[column] = Fits.NO_RULE;
            needed[column] = false;
            isTouched[column] = false;
        }
        size = 0;
    }

    /** How many columns are touched. */
    int size() {
        return size;
    }

    int columnAt(int i) {
        return touched[i];
    }

    boolean isTouched(int column) {
        return isTouched[column];
    }

    /** What speaks for a column, as far as it was read. */
    Fits fits(int column) {
        return new Fits(sisters[column], others, needed[column], rule[column], alikes[column]);
    }
}
