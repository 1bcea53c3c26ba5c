package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.Comparators;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Fills the grid row by row. */
final class GridBuilder {
    /** The classes of the accounts of a row, ascending. Comparable, so that no choice of them makes a hash map slow. */
    private record Classes(List<Integer> ofAccounts) implements Comparable<Classes> {
        private static final Comparator<Iterable<Integer>> ORDER =
                Comparators.lexicographical(Comparator.<Integer>naturalOrder());

        @Override
        public int compareTo(Classes other) {
            return ORDER.compare(ofAccounts, other.ofAccounts);
        }
    }

    private final Survey survey;
    private final Members members;
    private final AccountCells cells;
    private final TouchedColumns touched;
    private final Map<Classes, Integer> classes = new HashMap<>();
    private final List<byte[]> defaults = new ArrayList<>();
    private final int[] start;
    private final int[] rowClass;
    private int[] column = new int[1_024];
    private byte[] state = new byte[1_024];
    private int size;

    GridBuilder(Survey survey) {
        this.survey = survey;
        this.members = survey.members();
        this.cells = new AccountCells(survey);
        this.touched = new TouchedColumns(survey.columns().size());
        this.start = new int[members.size() + 1];
        this.rowClass = new int[members.size()];
    }

    Grid build() {
        for (int row = 0; row < members.size(); row++) {
            if (members.accounts(row) == 1) {
                int account = members.account(row, 0);
                rowClass[row] = classOf(List.of(survey.classOf(account)));
                byte[] expected = defaults.get(rowClass[row]);
                cells.look(account, (at, states) -> add(at, states, expected));
            } else {
                fold(row);
            }
            start[row + 1] = size;
        }
        return new Grid(
                survey.columns().size(),
                start,
                Arrays.copyOf(column, size),
                Arrays.copyOf(state, size),
                rowClass,
                defaults.toArray(byte[][]::new));
    }

    /** Adds a cell unless it is what the class of its row says. */
    private void add(int at, int states, byte[] expected) {
        byte code = CellStates.code(CellStates.together(states));
        if (code == expected[at]) {
            return;
        }
        if (size == column.length) {
            column = Arrays.copyOf(column, 2 * size);
            state = Arrays.copyOf(state, 2 * size);
        }
        column[size] = at;
        state[size++] = code;
    }

    /** The accounts of a row class by class, so that it is known of which class all accounts say something else. */
    private void fold(int row) {
        TreeMap<Integer, List<Integer>> byClass = new TreeMap<>();
        for (int i = 0; i < members.accounts(row); i++) {
            int account = members.account(row, i);
            byClass.computeIfAbsent(survey.classOf(account), none -> new ArrayList<>())
                    .add(account);
        }
        rowClass[row] = classOf(List.copyOf(byClass.keySet()));
        Set<Long> overruled = new HashSet<>();
        byClass.forEach((ofClass, accounts) -> {
            Map<Integer, Integer> differing = new HashMap<>();
            for (int account : accounts) {
                cells.look(account, (at, states) -> {
                    touched.add(at, states);
                    if (differing.merge(at, 1, Integer::sum) == accounts.size()) {
                        overruled.add(key(ofClass, at));
                    }
                });
            }
        });
        byte[] expected = defaults.get(rowClass[row]);
        touched.forEach((at, states) -> {
            int all = states;
            for (int ofClass : byClass.keySet()) {
                if (!overruled.contains(key(ofClass, at))) {
                    all |= 1 << survey.eligibility().defaults(ofClass)[at];
                }
            }
            add(at, all, expected);
        });
        touched.clear();
    }

    private static long key(int ofClass, int column) {
        return (long) ofClass << Integer.SIZE | column;
    }

    /** The class of a row whose accounts are of some classes, given in order. */
    private int classOf(List<Integer> ofAccounts) {
        return classes.computeIfAbsent(new Classes(ofAccounts), this::add);
    }

    private int add(Classes given) {
        byte[] states = new byte[survey.columns().size()];
        for (int at = 0; at < states.length; at++) {
            int all = 0;
            for (int ofClass : given.ofAccounts()) {
                all |= 1 << survey.eligibility().defaults(ofClass)[at];
            }
            states[at] = CellStates.code(CellStates.together(all));
        }
        defaults.add(states);
        return defaults.size() - 1;
    }
}
