package org.revenuekit.funnel.attainment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.time.FiscalYear;

/** Says what is wrong with facts and targets. */
final class LedgerFindings {
    private static final int MONTHS = 12;

    private final CurrencyUnit currency;
    private final ImmutableList.Builder<Finding> found = ImmutableList.builder();

    LedgerFindings(CurrencyUnit currency) {
        this.currency = currency;
    }

    Findings find(List<SalesTarget> targets, List<SalesFact> facts, LocalDate until, FiscalYear year, Ledger ledger) {
        addAfter(facts, until);
        addForeign(targets, facts);
        YearMonth first = YearMonth.from(year.span().from().orElseThrow());
        for (int month = 0; month < MONTHS; month++) {
            if (!ledger.hasTarget(first.plusMonths(month))) {
                found.add(Finding.of(
                        AttainmentFinding.NO_TARGET,
                        new Subject("month", first.plusMonths(month).toString())));
            }
        }
        return Findings.of(found.build());
    }

    private void addAfter(List<SalesFact> facts, LocalDate until) {
        long after = facts.stream()
                .filter(fact -> Ledger.isOf(fact, currency) && fact.on().isAfter(until))
                .count();
        if (after > 0) {
            found.add(Finding.of(
                    AttainmentFinding.AFTER_AS_OF,
                    new Subject("as of", until.toString()),
                    "facts",
                    Long.toString(after)));
        }
    }

    private void addForeign(List<SalesTarget> targets, List<SalesFact> facts) {
        Map<String, Long> foreignFacts = foreign(facts);
        Map<String, Long> foreignTargets = foreign(targets);
        Map<String, Long> all = new TreeMap<>(foreignFacts);
        all.putAll(foreignTargets);
        all.keySet().forEach(code -> {
            Finding.Builder finding = Finding.builder();
            finding.kind(AttainmentFinding.FOREIGN_CURRENCY)
                    .subject(new Subject("currency", code))
                    .putDetail("facts", Long.toString(foreignFacts.getOrDefault(code, 0L)))
                    .putDetail("targets", Long.toString(foreignTargets.getOrDefault(code, 0L)));
            found.add(finding.build());
        });
    }

    private Map<String, Long> foreign(List<? extends LedgerEntry> entries) {
        Map<String, Long> counts = new TreeMap<>();
        for (LedgerEntry entry : entries) {
            if (!Ledger.isOf(entry, currency)) {
                counts.merge(entry.amount().currency().getCode(), 1L, Long::sum);
            }
        }
        return counts;
    }
}
