package org.revenuekit.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.hierarchy.link.ParentLink;

/** Tuned plain Java: one presized map from id to a mutable node, then a walk over references, without hashing. */
final class ByNodeObjects {
    private static final class Node {
        private final AccountId id;
        private final boolean isAccount;
        private long own;
        private @Nullable Node parent;
        private @Nullable List<Node> children;
        private boolean visited;

        Node(AccountId id, boolean isAccount) {
            this.id = id;
            this.isAccount = isAccount;
        }

        void add(Node child) {
            child.parent = this;
            if (children == null) {
                children = new ArrayList<>(4);
            }
            children.add(child);
        }

        Node above() {
            return requireNonNull(parent, "only nodes in and below circles have no top");
        }
    }

    private final Answer.Tally tally = new Answer.Tally();

    private ByNodeObjects() {}

    static Answer answer(Companies companies) {
        return new ByNodeObjects().walk(companies);
    }

    private Answer walk(Companies companies) {
        Map<AccountId, Node> nodes = new HashMap<>(companies.accounts().size() * 4 / 3 + 1);
        for (Account account : companies.accounts()) {
            nodes.put(account.id(), new Node(account.id(), true));
        }
        for (ParentLink link : companies.links()) {
            nodes.computeIfAbsent(link.parent().orElseThrow(), id -> new Node(id, false))
                    .add(requireNonNull(nodes.get(link.child())));
        }
        for (Opportunity opportunity : companies.opportunities().list()) {
            Node node = requireNonNull(nodes.get(opportunity.account().orElseThrow()));
            node.own = Math.addExact(node.own, Companies.cents(opportunity));
        }
        for (Node node : nodes.values()) {
            if (node.parent == null) {
                addFamily(node);
            }
        }
        for (Node node : nodes.values()) {
            if (!node.visited) {
                addFamily(smallestOfCircleAbove(node));
            }
        }
        return tally.answer();
    }

    private void addFamily(Node top) {
        long total = 0;
        long size = 0;
        Deque<Node> open = new ArrayDeque<>();
        open.push(top);
        top.visited = true;
        while (!open.isEmpty()) {
            Node next = open.pop();
            total = Math.addExact(total, next.own);
            size += next.isAccount ? 1 : 0;
            if (next.children != null) {
                for (Node child : next.children) {
                    if (!child.visited) {
                        child.visited = true;
                        open.push(child);
                    }
                }
            }
        }
        tally.add(top.id, total, size);
    }

    private static Node smallestOfCircleAbove(Node start) {
        Set<Node> path = new HashSet<>();
        Node on = start;
        while (path.add(on)) {
            on = on.above();
        }
        Node smallest = on;
        for (Node at = on.above(); at != on; at = at.above()) {
            smallest = at.id.compareTo(smallest.id) < 0 ? at : smallest;
        }
        return smallest;
    }
}
