package org.revenuekit.hierarchy;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.account.NameKey;

/**
 * Which node a parent's name means: the one account of that name, or else an external company called so. Names are all
 * heard before external companies are numbered, so that nothing depends on their order.
 */
final class ParentNames {
    static final int AMBIGUOUS = -1;

    private final Map<NameKey, Integer> nodes = new HashMap<>();
    private final TreeMap<NameKey, String> unknown = new TreeMap<>();

    ParentNames(Accounts accounts) {
        int position = 0;
        for (Account account : accounts.list()) {
            int node = position++;
            account.name().flatMap(NameKey::from).ifPresent(key -> nodes.merge(key, node, (one, other) -> AMBIGUOUS));
        }
    }

    void hear(String name) {
        NameKey key = key(name);
        if (!nodes.containsKey(key)) {
            unknown.merge(key, name.strip(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    /** Makes external companies of the names heard that no account has. */
    void addExternals(Nodes all) {
        unknown.forEach((key, label) -> nodes.put(key, all.findOrAdd(freeId(key, all), label)));
    }

    int node(String name) {
        return nodes.getOrDefault(key(name), AMBIGUOUS);
    }

    private static NameKey key(String name) {
        return NameKey.from(name).orElseThrow();
    }

    /** The folded name, numbered if something else is already called so. */
    private static AccountId freeId(NameKey key, Nodes all) {
        AccountId id = AccountId.of(key.toString());
        for (int next = 2; all.find(id) >= 0; next++) {
            id = AccountId.of(key + " (" + next + ")");
        }
        return id;
    }
}
