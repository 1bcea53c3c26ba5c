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
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.hierarchy.link.ParentLink;

/** Good plain Java: maps from id to parent, children and amount, and a depth-first walk from every top. */
final class ByHashMaps {
    private final Map<AccountId, AccountId> parents = new HashMap<>();
    private final Map<AccountId, List<AccountId>> children = new HashMap<>();
    private final Map<AccountId, Long> own = new HashMap<>();
    private final Set<AccountId> visited = new HashSet<>();
    private final Answer.Tally tally = new Answer.Tally();

    private ByHashMaps() {}

    static Answer answer(Companies companies) {
        return new ByHashMaps().walk(companies);
    }

    private Answer walk(Companies companies) {
        for (Account account : companies.accounts()) {
            own.put(account.id(), 0L);
        }
        for (ParentLink link : companies.links()) {
            AccountId parent = link.parent().orElseThrow();
            parents.put(link.child(), parent);
            children.computeIfAbsent(parent, first -> new ArrayList<>()).add(link.child());
        }
        for (Opportunity opportunity : companies.opportunities().list()) {
            own.merge(opportunity.account().orElseThrow(), Companies.cents(opportunity), Math::addExact);
        }
        for (AccountId parent : children.keySet()) {
            if (!own.containsKey(parent)) {
                addFamily(parent);
            }
        }
        for (Account account : companies.accounts()) {
            if (!parents.containsKey(account.id())) {
                addFamily(account.id());
            }
        }
        for (Account account : companies.accounts()) {
            if (!visited.contains(account.id())) {
                addFamily(smallestOfCircleAbove(account.id()));
            }
        }
        return tally.answer();
    }

    private void addFamily(AccountId top) {
        long total = 0;
        long size = 0;
        Deque<AccountId> open = new ArrayDeque<>();
        open.push(top);
        visited.add(top);
        while (!open.isEmpty()) {
            AccountId next = open.pop();
            Long amount = own.get(next);
            if (amount != null) {
                total = Math.addExact(total, amount);
                size++;
            }
            for (AccountId child : children.getOrDefault(next, List.of())) {
                if (visited.add(child)) {
                    open.push(child);
                }
            }
        }
        tally.add(top, total, size);
    }

    private AccountId smallestOfCircleAbove(AccountId start) {
        Set<AccountId> path = new HashSet<>();
        AccountId on = start;
        while (path.add(on)) {
            on = parentOf(on);
        }
        AccountId smallest = on;
        for (AccountId at = parentOf(on); !at.equals(on); at = parentOf(at)) {
            smallest = at.compareTo(smallest) < 0 ? at : smallest;
        }
        return smallest;
    }

    private AccountId parentOf(AccountId id) {
        return requireNonNull(parents.get(id), "only accounts in and below circles have no top");
    }
}
