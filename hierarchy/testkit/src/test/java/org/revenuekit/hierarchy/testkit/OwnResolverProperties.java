package org.revenuekit.hierarchy.testkit;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.link.ParentLink;

/** Our own resolver keeps the laws, asked as any user asks it. */
class OwnResolverProperties implements ResolverContract {
    @Override
    public ResolverSubject subject() {
        return OwnResolverProperties::ultimates;
    }

    @Override
    public int largeSize() {
        return 100_000;
    }

    private static Map<String, String> ultimates(Set<String> accounts, Map<String, String> parents) {
        Hierarchy hierarchy = new HierarchyInput(
                        Accounts.of(accounts.stream()
                                .map(id -> Account.of(AccountId.of(id)))
                                .toList()),
                        parents.entrySet().stream()
                                .map(link -> ParentLink.of(AccountId.of(link.getKey()), AccountId.of(link.getValue())))
                                .collect(ImmutableList.toImmutableList()))
                .resolve();
        Map<String, String> ultimates = new LinkedHashMap<>();
        accounts.forEach(id ->
                ultimates.put(id, hierarchy.ultimateOf(AccountId.of(id)).id().value()));
        return ultimates;
    }
}
