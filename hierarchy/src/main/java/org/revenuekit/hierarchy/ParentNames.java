package org.revenuekit.hierarchy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.account.NameKey;
import org.revenuekit.hierarchy.link.ParentLink;

/**
 * Which node a parent's name means: the one account of that name, or else an external company called so. Names are all
 * heard before external companies are numbered, so that nothing depends on their order.
 */
final class ParentNames {
    static final int AMBIGUOUS = -1;

    private final Map<NameKey, Integer> nodes = new HashMap<>();
    private final TreeMap<NameKey, String> unknown = new TreeMap<>();
    private final Set<AccountId> children = new HashSet<>();

    ParentNames(Accounts accounts, List<ParentLink> links) {
        int position = 0;
        for (Account account : accounts.list()) {
            int node = position++;
            account.name().flatMap(NameKey::from).ifPresent(key -> nodes.merge(key, node, (one, other) -> AMBIGUOUS));
        }
        for (ParentLink link : links) {
            children.add(link.child());
            link.parentName().ifPresent(this::hear);
        }
    }

    private void hear(String name) {
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

    /** The folded name, numbered if it is the id of something else, for such a coincidence proves nothing. */
    private AccountId freeId(NameKey key, Nodes all) {
        AccountId id = AccountId.of(key.toString());
        for (int next = 2; all.find(id) >= 0 || children.contains(id); next++) {
            id = AccountId.of(key + " (" + next + ")");
        }
        return id;
    }
}
