package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.Node;
import org.revenuekit.hierarchy.internal.Forest;
import org.revenuekit.hierarchy.internal.IdOrder;
import org.revenuekit.hierarchy.internal.Layout;

/** The rows of the matrix, sorted by id, each with its accounts. */
final class Members {
    private static final int NONE = -1;

    private final Hierarchy hierarchy;
    private final Layout layout;
    private final int[] node;
    private final int[] rowOfNode;
    private final int[] firstAccount;
    private final int[] accounts;
    private final int[] family;

    Members(Hierarchy hierarchy, MemberGrain grain) {
        this.hierarchy = hierarchy;
        this.layout = hierarchy.layout();
        Forest forest = layout.forest();
        int count = hierarchy.accounts().size();
        int[] memberOf = memberOf(forest, grain);
        int[] members = IntStream.range(0, count)
                .map(account -> memberOf[account])
                .distinct()
                .toArray();
        this.node = IdOrder.sorted(members, number -> layout.node(number).id());
        this.rowOfNode = new int[forest.size()];
        int[] row = new int[forest.size()];
        Arrays.fill(row, NONE);
        for (int i = 0; i < node.length; i++) {
            row[node[i]] = i;
        }
        Arrays.setAll(rowOfNode, number -> memberOf[number] == NONE ? NONE : row[memberOf[number]]);
        this.firstAccount = new int[node.length + 1];
        for (int account = 0; account < count; account++) {
            firstAccount[rowOfNode[account] + 1]++;
        }
        Counts.accumulate(firstAccount);
        this.accounts = new int[count];
        int[] next = firstAccount.clone();
        for (int account = 0; account < count; account++) {
            accounts[next[rowOfNode[account]]++] = account;
        }
        this.family = IntStream.of(node).map(forest::top).toArray();
    }

    /** In preorder, so that a parent's division is known before its children's. */
    private int[] memberOf(Forest forest, MemberGrain grain) {
        int count = hierarchy.accounts().size();
        int[] member = new int[forest.size()];
        for (int at = 0; at < member.length; at++) {
            int current = forest.nodeAt(at);
            member[current] = switch (grain) {
                case ACCOUNT -> current < count ? current : NONE;
                case DIVISION -> isDivision(forest, current) ? current : member[forest.parent(current)];
                case FAMILY -> forest.top(current);
            };
        }
        return member;
    }

    private static boolean isDivision(Forest forest, int node) {
        int parent = forest.parent(node);
        return parent < 0 || forest.parent(parent) < 0;
    }

    int size() {
        return node.length;
    }

    AccountId id(int row) {
        return layout.node(node[row]).id();
    }

    Node node(int row) {
        return layout.node(node[row]);
    }

    ImmutableList<AccountId> ids() {
        return IntStream.range(0, size()).mapToObj(this::id).collect(ImmutableList.toImmutableList());
    }

    /** The row of an account or of a company that stands for one. */
    int rowOf(AccountId id) {
        int row = rowOfNode[layout.nodeOf().applyAsInt(id)];
        if (row < 0) {
            throw new UnknownIdException(Subject.of(id));
        }
        return row;
    }

    int rowOfAccount(int account) {
        return rowOfNode[account];
    }

    /** How many accounts a row has. */
    int accounts(int row) {
        return firstAccount[row + 1] - firstAccount[row];
    }

    /** The number of one of a row's accounts. */
    int account(int row, int i) {
        return accounts[firstAccount[row] + i];
    }

    /** The rows of a family, in order. */
    IntStream rowsOf(Family of) {
        return of.members().stream().mapToInt(this::rowOf).sorted().distinct();
    }

    /** The group of a member; of a company that is no account, that on which its accounts agree. */
    <K> Optional<K> groupOf(int row, Function<AccountId, Optional<K>> grouping) {
        return node(row).external() ? commonGroupOf(row, grouping) : grouping.apply(id(row));
    }

    /** The group of the accounts of a row of which one is known, if they agree. */
    <K> Optional<K> commonGroupOf(int row, Function<AccountId, ? extends Optional<? extends K>> grouping) {
        @Nullable K common = null;
        for (int i = 0; i < accounts(row); i++) {
            K group = grouping.apply(layout.node(account(row, i)).id()).orElse(null);
            if (group != null && common != null && !common.equals(group)) {
                return Optional.empty();
            }
            common = group == null ? common : group;
        }
        return Optional.ofNullable(common);
    }

    /** The node at the top of a row's family. */
    int family(int row) {
        return family[row];
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }
}
