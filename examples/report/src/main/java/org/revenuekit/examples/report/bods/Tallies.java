package org.revenuekit.examples.report.bods;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.RowRef;
import org.revenuekit.examples.report.canonical.SourceAccount;

/** Counts what became of the statements of each file, for accounts and for links. */
final class Tallies {

    private static final ImmutableList<CanonicalTable> TABLES =
            ImmutableList.of(CanonicalTable.ACCOUNTS, CanonicalTable.LINKS);

    /** The counts of one file. */
    static final class Tally {
        private final Map<CanonicalTable, Multiset<Outcome>> outcomes = new EnumMap<>(CanonicalTable.class);
        private long statements;
        private long links;

        private Tally() {
            TABLES.forEach(table -> outcomes.put(table, EnumMultiset.create(Outcome.class)));
        }

        void statements(long number) {
            statements = number;
        }

        void madeLink() {
            links++;
        }

        /** Counts a statement of one table, which the other table leaves out; without table it is one of both. */
        void count(Optional<CanonicalTable> table, Outcome outcome) {
            outcomes.forEach((each, counts) -> {
                boolean concerned = table.isEmpty() || table.get() == each;
                counts.add(concerned ? outcome : Outcome.LEFT_OUT);
            });
        }

        private SourceAccount account(CanonicalTable table, String file, Multiset<Outcome> counts) {
            long used = counts.count(Outcome.USED);
            return new SourceAccount(
                    table,
                    file,
                    statements,
                    used,
                    counts.count(Outcome.REPEATED),
                    counts.count(Outcome.SET_ASIDE),
                    counts.count(Outcome.LEFT_OUT),
                    0,
                    table == CanonicalTable.LINKS ? links : used,
                    0);
        }
    }

    private final Map<String, Tally> byFile = new LinkedHashMap<>();

    Tally of(String file) {
        return byFile.computeIfAbsent(file, name -> new Tally());
    }

    Tally of(RowRef at) {
        return of(at.file());
    }

    /** The counts as an account; it throws if a statement was not counted. */
    ImmutableList<SourceAccount> accounts() {
        ImmutableList.Builder<SourceAccount> accounts = ImmutableList.builder();
        byFile.forEach((file, tally) ->
                tally.outcomes.forEach((table, counts) -> accounts.add(tally.account(table, file, counts))));
        return accounts.build();
    }
}
