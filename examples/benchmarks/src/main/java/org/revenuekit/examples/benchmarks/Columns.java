package org.revenuekit.examples.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.hierarchy.link.ParentLink;

/**
 * The same companies as plain arrays, for those who are spared all ids and objects. Accounts come first, then parents
 * that are not among them.
 *
 * @param ids the id of each node, to name the largest family
 * @param hashes the hash of each id
 * @param parents the parent of each node, or -1
 * @param values the won cents of each node
 * @param accounts how many of the nodes are accounts
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Columns(String[] ids, int[] hashes, int[] parents, long[] values, int accounts) {
    private static final int FIRST_NUMBER = 1_000_000_000; // so that all have as many digits

    static Columns of(Companies companies) {
        Map<AccountId, Integer> index = new HashMap<>();
        List<AccountId> ids = new ArrayList<>();
        for (Account account : companies.accounts()) {
            number(account.id(), index, ids);
        }
        for (ParentLink link : companies.links()) {
            number(link.parent().orElseThrow(), index, ids);
        }
        int[] parents = new int[ids.size()];
        Arrays.fill(parents, -1);
        for (ParentLink link : companies.links()) {
            parents[index.getOrDefault(link.child(), -1)] =
                    index.getOrDefault(link.parent().orElseThrow(), -1);
        }
        long[] values = new long[ids.size()];
        for (Opportunity opportunity : companies.opportunities().list()) {
            values[index.getOrDefault(opportunity.account().orElseThrow(), -1)] += Companies.cents(opportunity);
        }
        String[] texts = ids.stream().map(AccountId::value).toArray(String[]::new);
        int[] hashes = Arrays.stream(texts).mapToInt(String::hashCode).toArray();
        return new Columns(texts, hashes, parents, values, companies.accounts().size());
    }

    /** The same with ids that stand in the order of the nodes, for those who know nodes by their number only. */
    Columns numbered() {
        String[] numbers = new String[ids.length];
        Arrays.setAll(numbers, node -> Integer.toString(FIRST_NUMBER + node));
        return new Columns(
                numbers, Arrays.stream(numbers).mapToInt(String::hashCode).toArray(), parents, values, accounts);
    }

    private static void number(AccountId id, Map<AccountId, Integer> index, List<AccountId> ids) {
        if (index.putIfAbsent(id, ids.size()) == null) {
            ids.add(id);
        }
    }
}
