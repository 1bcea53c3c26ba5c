package org.revenuekit.funnel.retention;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.funnel.revenue.RecurringRevenue;

/**
 * All customers that have come by the day of an answer.
 *
 * @param members by key
 * @param findings those of recurring revenue, then customers of whom the first day is not known
 */
record Members<K extends Comparable<? super K>>(ImmutableList<Member<K>> members, Findings findings) {
    static <K extends Comparable<? super K>> Members<K> of(RecurringRevenue<K> revenue) {
        ImmutableList.Builder<Member<K>> members = ImmutableList.builder();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (K key : revenue.keys()) {
            Lifetime.of(revenue.steps(key))
                    .filter(life -> !life.first().isAfter(revenue.asOf().seenUntil()))
                    .ifPresent(life -> {
                        if (life.hasStart()) {
                            members.add(new Member<>(key, life));
                        } else {
                            findings.add(Finding.of(RetentionFinding.UNKNOWN_START, Keys.subject(key)));
                        }
                    });
        }
        return new Members<>(members.build(), revenue.findings().plus(Findings.of(findings.build())));
    }
}
