package org.revenuekit.hierarchy;

import java.util.ArrayList;
import java.util.List;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.internal.IdIndex;

/** Numbers accounts, in their order, and behind them the external companies, in order of their first mention. */
final class Nodes {
    private final Accounts accounts;
    private final IdIndex<AccountId> externals = new IdIndex<>(16);
    private final List<Node> externalNodes = new ArrayList<>();

    Nodes(Accounts accounts) {
        this.accounts = accounts;
    }

    int accounts() {
        return accounts.size();
    }

    int size() {
        return accounts.size() + externalNodes.size();
    }

    /** The node of an id, or -1. */
    int find(AccountId id) {
        int account = accounts.index().find(id);
        if (account >= 0) {
            return account;
        }
        int external = externals.find(id);
        return external < 0 ? -1 : accounts.size() + external;
    }

    /** The node of an id, which becomes external if it is unknown. */
    int findOrAdd(AccountId id, String label) {
        int known = find(id);
        if (known >= 0) {
            return known;
        }
        externalNodes.add(new Node(id, label, true));
        return accounts.size() + externals.add(id);
    }

    AccountId id(int node) {
        return node < accounts.size()
                ? accounts.list().get(node).id()
                : externalNodes.get(node - accounts.size()).id();
    }

    Node node(int node) {
        if (node < accounts.size()) {
            Account account = accounts.list().get(node);
            return new Node(account.id(), account.label(), false);
        }
        return externalNodes.get(node - accounts.size());
    }
}
