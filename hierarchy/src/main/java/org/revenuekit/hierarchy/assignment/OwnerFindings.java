package org.revenuekit.hierarchy.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyFinding;

/** What is wrong with an owner table: its accounts or its sellers are not among those given. */
final class OwnerFindings {
    private OwnerFindings() {}

    /** By account; unknown accounts whatever the date, unknown sellers of known accounts at the date. */
    static List<Finding> of(Hierarchy hierarchy, Ownership ownership, AsOf asOf) {
        List<Finding> findings = new ArrayList<>();
        for (AccountId account : new TreeSet<>(ownership.accounts())) {
            if (hierarchy.accountOf(account).isEmpty()) {
                findings.add(
                        Finding.of(HierarchyFinding.UNKNOWN_ACCOUNT, Subject.of(account), "account", account.value()));
                continue;
            }
            for (SellerId seller : ownership.ownersOf(account, asOf)) {
                if (ownership.sellers().find(seller).isEmpty()) {
                    findings.add(
                            Finding.of(HierarchyFinding.UNKNOWN_SELLER, Subject.of(account), "seller", seller.value()));
                }
            }
        }
        return findings;
    }
}
