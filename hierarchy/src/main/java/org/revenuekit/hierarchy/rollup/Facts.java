package org.revenuekit.hierarchy.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.hierarchy.HierarchyFinding;
import org.revenuekit.hierarchy.internal.AmountColumn;
import org.revenuekit.hierarchy.internal.Forest;

/** The opportunities that a measure speaks of and could use: each with its account's node and its amount. */
final class Facts {
    private static final int UNGROUPED = -1;

    /** What an opportunity adds to the measure; empty if that cannot be said, with a finding. */
    @FunctionalInterface
    interface Valuation {
        Optional<BigDecimal> value(Opportunity opportunity, Facts facts);
    }

    private final RollUpInput input;
    private final List<Opportunity> used = new ArrayList<>();
    private final List<BigDecimal> amounts = new ArrayList<>();
    private final int[] nodes;
    private final List<Finding> findings = new ArrayList<>();
    private long ungrouped;
    private long outside;

    Facts(RollUpInput input, ImmutableSet<Outcome> outcomes, Valuation valuation) {
        this.input = input;
        this.nodes = new int[input.opportunities().list().size()];
        for (Opportunity opportunity : input.opportunities().list()) {
            if (!outcomes.contains(opportunity.outcome())) {
                outside++;
            } else if (isSeen(opportunity)) {
                valuation.value(opportunity, this).ifPresent(amount -> use(opportunity, amount));
            }
        }
    }

    /** When a fact happened: an open opportunity is dated by its creation, for its close is only planned. */
    static Optional<LocalDate> dateOf(Opportunity opportunity) {
        return opportunity.outcome() == Outcome.OPEN ? opportunity.createdOn() : opportunity.closedOn();
    }

    void report(FindingKind kind, Opportunity about, String... details) {
        Finding.Builder finding = Finding.builder().kind(kind).subject(Subject.of(about.id()));
        for (int i = 0; i < details.length; i += 2) {
            finding.putDetail(details[i], details[i + 1]);
        }
        findings.add(finding.build());
    }

    private boolean isSeen(Opportunity opportunity) {
        Optional<LocalDate> date = dateOf(opportunity);
        // What is undated happened later, too, if it was created later.
        Optional<LocalDate> notBefore = date.or(opportunity::createdOn);
        if (notBefore.isPresent() && !input.asOf().sees(notBefore.orElseThrow())) {
            report(
                    HierarchyFinding.AFTER_AS_OF,
                    opportunity,
                    "date",
                    notBefore.orElseThrow().toString());
            return false;
        }
        if (date.isEmpty()) {
            report(HierarchyFinding.UNDATED, opportunity);
        }
        return true;
    }

    private void use(Opportunity opportunity, BigDecimal amount) {
        int node = nodeOf(opportunity);
        nodes[used.size()] = node;
        used.add(opportunity);
        amounts.add(amount);
        ungrouped += node == UNGROUPED ? 1 : 0;
    }

    private int nodeOf(Opportunity opportunity) {
        if (opportunity.account().isEmpty()) {
            report(HierarchyFinding.NO_ACCOUNT, opportunity);
            return UNGROUPED;
        }
        int account =
                input.hierarchy().accounts().index().find(opportunity.account().orElseThrow());
        if (account < 0) {
            report(
                    HierarchyFinding.UNKNOWN_ACCOUNT,
                    opportunity,
                    "account",
                    opportunity.account().orElseThrow().value());
        }
        return account;
    }

    /** The amounts of those that a condition holds for, by node. */
    AmountColumn column(Predicate<Opportunity> condition) {
        int[] where = new int[used.size()];
        List<BigDecimal> what = new ArrayList<>(used.size());
        for (int i = 0; i < used.size(); i++) {
            if (nodes[i] != UNGROUPED && condition.test(used.get(i))) {
                where[what.size()] = nodes[i];
                what.add(amounts.get(i));
            }
        }
        return AmountColumn.sum(input.hierarchy().layout().forest().size(), Arrays.copyOf(where, what.size()), what);
    }

    /** The sum of those that count for no account. */
    BigDecimal ungrouped(Predicate<Opportunity> condition) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < used.size(); i++) {
            if (nodes[i] == UNGROUPED && condition.test(used.get(i))) {
                sum = sum.add(amounts.get(i));
            }
        }
        return sum;
    }

    /** What counts at and below a node, for each account, by id, that has such facts. */
    SortedMap<AccountId, List<Explanation>> within(int top, Predicate<Opportunity> condition) {
        Forest forest = input.hierarchy().layout().forest();
        SortedMap<AccountId, List<Explanation>> within = new TreeMap<>();
        for (int i = 0; i < used.size(); i++) {
            Opportunity opportunity = used.get(i);
            if (nodes[i] != UNGROUPED && forest.isWithin(nodes[i], top) && condition.test(opportunity)) {
                within.computeIfAbsent(opportunity.account().orElseThrow(), first -> new ArrayList<>())
                        .add(Explanation.leaf(opportunity.id().value(), amounts.get(i)));
            }
        }
        return within;
    }

    /** Those that count for an account. */
    ImmutableList<Opportunity> grouped() {
        ImmutableList.Builder<Opportunity> grouped = ImmutableList.builder();
        for (int i = 0; i < used.size(); i++) {
            if (nodes[i] != UNGROUPED) {
                grouped.add(used.get(i));
            }
        }
        return grouped.build();
    }

    FactCount count() {
        long given = input.opportunities().list().size();
        return new FactCount(given, used.size() - ungrouped, ungrouped, outside, given - used.size() - outside);
    }

    Findings findings() {
        return Findings.of(findings);
    }

    RollUpInput input() {
        return input;
    }
}
