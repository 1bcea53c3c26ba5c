package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.offering.Need;
import org.revenuekit.hierarchy.HierarchyFinding;

/** The needs on record of each cell. */
final class NeedIndex {
    private final ImmutableListMultimap<Long, Need> needs;

    private NeedIndex(ImmutableListMultimap<Long, Need> needs) {
        this.needs = needs;
    }

    static NeedIndex of(Survey survey, List<Finding> findings) {
        ImmutableList<Need> given = survey.facts().needs();
        Members members = survey.members();
        int[] accounts = members.hierarchy()
                .layout()
                .accountsOf(given.size(), i -> given.get(i).account());
        ImmutableListMultimap.Builder<Long, Need> needs = ImmutableListMultimap.builder();
        for (int i = 0; i < accounts.length; i++) {
            Need need = given.get(i);
            Subject subject = Subject.of(need.account());
            int product = survey.columns().productOf(need.product());
            if (!survey.asOf().sees(need.recordedOn())) {
                findings.add(Finding.of(
                        HierarchyFinding.AFTER_AS_OF,
                        subject,
                        "date",
                        need.recordedOn().toString()));
            } else if (accounts[i] < 0) {
                findings.add(Finding.of(HierarchyFinding.UNKNOWN_ACCOUNT, subject, "account", subject.id()));
            } else if (product < 0) {
                findings.add(Finding.of(
                        WhiteSpaceFinding.UNKNOWN_PRODUCT,
                        subject,
                        "product",
                        need.product().value()));
            } else if (survey.columns().columnOf(product) >= 0) {
                needs.put(
                        Worth.key(
                                members.rowOfAccount(accounts[i]),
                                survey.columns().columnOf(product)),
                        need);
            }
        }
        return new NeedIndex(needs.build());
    }

    /** The cells that a need is on record of, by row, then column. */
    long[] cells() {
        return needs.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    }

    ImmutableList<Need> of(int row, int column) {
        return needs.get(Worth.key(row, column));
    }
}
