package org.revenuekit.examples.benchmarks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.hierarchy.link.ParentLink;

/**
 * The same companies as a table of three columns, as a file or a query gives them: every text is an object of its own.
 *
 * @param ids the id of each account
 * @param parents the id of its parent, or null
 * @param cents the won cents of each account
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Table(String[] ids, @Nullable String[] parents, long[] cents) {

    @SuppressWarnings("StringCopy")
    static Table of(Companies companies) {
        Map<AccountId, String> parentOf = new HashMap<>();
        for (ParentLink link : companies.links()) {
            parentOf.put(link.child(), link.parent().orElseThrow().value());
        }
        Map<AccountId, Long> centsOf = new HashMap<>();
        for (Opportunity opportunity : companies.opportunities().list()) {
            centsOf.merge(opportunity.account().orElseThrow(), Companies.cents(opportunity), Math::addExact);
        }
        int rows = companies.accounts().size();
        String[] ids = new String[rows];
        @Nullable String[] parents = new @Nullable String[rows];
        long[] cents = new long[rows];
        for (int row = 0; row < rows; row++) {
            AccountId id = companies.accounts().get(row).id();
            ids[row] = new String(id.value().toCharArray());
            String parent = parentOf.get(id);
            parents[row] = parent == null ? null : new String(parent.toCharArray());
            cents[row] = centsOf.getOrDefault(id, 0L);
        }
        return new Table(ids, parents, cents);
    }

    /** The rows given, in their order. */
    Table in(int[] rows) {
        String[] newIds = new String[rows.length];
        @Nullable String[] newParents = new @Nullable String[rows.length];
        long[] newCents = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            newIds[i] = ids[rows[i]];
            newParents[i] = parents[rows[i]];
            newCents[i] = cents[rows[i]];
        }
        return new Table(newIds, newParents, newCents);
    }

    /** The same accounts as one chain, through which ids run in ascending order: at random through the rows. */
    @SuppressWarnings("StringCopy")
    Table asChain() {
        String[] sorted = ids.clone();
        Arrays.sort(sorted);
        Map<String, String> above = new HashMap<>();
        for (int i = 1; i < sorted.length; i++) {
            above.put(sorted[i], sorted[i - 1]);
        }
        @Nullable String[] newParents = new @Nullable String[ids.length];
        for (int row = 0; row < ids.length; row++) {
            String parent = above.get(ids[row]);
            newParents[row] = parent == null ? null : new String(parent.toCharArray());
        }
        return new Table(ids, newParents, cents);
    }
}
