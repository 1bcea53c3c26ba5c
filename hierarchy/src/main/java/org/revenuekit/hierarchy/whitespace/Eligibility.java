package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.time.AsOf;

/**
 * What can be offered to whom, as far as the account itself, the catalogue and the rules say, whatever the account has.
 * Accounts of which they say the same are of one class, so that the matrix need not be filled cell by cell.
 */
final class Eligibility {
    private final Columns columns;
    private final AsOf asOf;
    private final ImmutableList<EligibilityRule> rules;
    private final List<BitSet> ruled = new ArrayList<>();
    private final Map<Key, Integer> classes = new HashMap<>();
    private final List<BitSet> barred = new ArrayList<>();
    private final List<byte[]> defaults = new ArrayList<>();

    /** What makes a class. Comparable, so that no choice of rules makes a hash map slow. */
    private record Key(BitSet broken, boolean known) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(
                        (Key key) -> key.broken().toLongArray(), Arrays::compare)
                .thenComparing(Key::known);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    Eligibility(Columns columns, ImmutableList<EligibilityRule> rules, AsOf asOf) {
        this.columns = columns;
        this.asOf = asOf;
        this.rules = rules;
        for (EligibilityRule rule : rules) {
            ruled.add(products(product -> rule.speaksOf(columns.product(product))));
        }
    }

    private BitSet products(IntPredicate which) {
        return IntStream.range(0, columns.products()).filter(which).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    boolean isSold(int product) {
        return columns.product(product).isSoldAt(asOf);
    }

    /** The rules that forbid a product to an account. */
    List<EligibilityRule> broken(Account account, int product) {
        return IntStream.range(0, rules.size())
                .filter(rule -> ruled.get(rule).get(product) && !rules.get(rule).allows(account))
                .mapToObj(rules::get)
                .toList();
    }

    /** The class of an account of which it is known, or not, what it has. */
    int classOf(Account account, boolean known) {
        BitSet broken = IntStream.range(0, rules.size())
                .filter(rule -> !rules.get(rule).allows(account))
                .collect(BitSet::new, BitSet::set, BitSet::or);
        return classes.computeIfAbsent(new Key(broken, known), this::add);
    }

    private int add(Key key) {
        BitSet forbidden = products(product -> !isSold(product));
        key.broken().stream().forEach(rule -> forbidden.or(ruled.get(rule)));
        barred.add(forbidden);
        byte[] states = new byte[columns.size()];
        CellState otherwise = key.known() ? CellState.OPEN : CellState.UNKNOWN;
        for (int column = 0; column < states.length; column++) {
            boolean some = IntStream.of(columns.productsOf(column))
                    .anyMatch(product -> !forbidden.get(product) && columns.prerequisites(product).length == 0);
            states[column] = CellStates.code(some ? otherwise : CellState.INELIGIBLE);
        }
        defaults.add(states);
        return defaults.size() - 1;
    }

    /** The products that accounts of a class cannot be offered; not to be changed. */
    BitSet barred(int ofClass) {
        return barred.get(ofClass);
    }

    /** The state of each cell of an account of a class of which nothing else is known; not to be changed. */
    byte[] defaults(int ofClass) {
        return defaults.get(ofClass);
    }
}
