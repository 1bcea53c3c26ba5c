package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.HierarchyFinding;

/** Finds the fruit of each draft. */
final class FateFinder {
    private static final Comparator<OpportunityDraft> FIRST_COME = Comparator.comparing(OpportunityDraft::draftedOn)
            .thenComparing(OpportunityDraft::account)
            .thenComparing(OpportunityDraft::offering);

    /** Comparable, so that no choice of ids makes a hash map slow. */
    private record Draft(OpportunityDraft draft) implements Comparable<Draft> {
        private static final Comparator<OpportunityDraft> ORDER = FIRST_COME
                .thenComparing(
                        OpportunityDraft::products, Comparators.lexicographical(Comparator.<ProductId>naturalOrder()))
                .thenComparing(
                        OpportunityDraft::sisters, Comparators.lexicographical(Comparator.<AccountId>naturalOrder()))
                .thenComparing(
                        OpportunityDraft::reasons, Comparators.lexicographical(Comparator.<String>naturalOrder()))
                .thenComparing(OpportunityDraft::toString);

        @Override
        public int compareTo(Draft other) {
            return ORDER.compare(draft, other.draft);
        }
    }

    private final FollowUpPolicy policy;
    private final AsOf asOf;
    private final ImmutableListMultimap<AccountId, Opportunity> opportunities;
    private final Findings findings;
    private final Set<OpportunityId> taken = new HashSet<>();

    FateFinder(FollowUpPolicy policy, Opportunities given, AsOf asOf) {
        this.policy = policy;
        this.asOf = asOf;
        ImmutableListMultimap.Builder<AccountId, Opportunity> byAccount = ImmutableListMultimap.builder();
        ImmutableList.Builder<Finding> undated = ImmutableList.builder();
        for (Opportunity opportunity : given.list()) {
            if (opportunity.createdOn().isEmpty()) {
                undated.add(Finding.of(HierarchyFinding.UNDATED, Subject.of(opportunity.id())));
            } else if (opportunity.account().isPresent()
                    && asOf.sees(opportunity.createdOn().orElseThrow())) {
                byAccount.put(opportunity.account().orElseThrow(), opportunity);
            }
        }
        this.opportunities = byAccount
                .orderValuesBy(
                        Comparator.comparing((Opportunity one) -> created(one)).thenComparing(Opportunity::id))
                .build();
        this.findings = Findings.of(undated.build());
    }

    private static LocalDate created(Opportunity opportunity) {
        return opportunity.createdOn().orElseThrow();
    }

    DraftFates find(ImmutableList<OpportunityDraft> drafts) {
        Map<Draft, DraftFate> fates = new HashMap<>();
        drafts.stream()
                .sorted(FIRST_COME)
                .forEach(draft -> fates.computeIfAbsent(new Draft(draft), each -> fate(each.draft())));
        return new DraftFates(
                policy.ref(),
                asOf,
                drafts.stream().map(Draft::new).distinct().map(fates::get).collect(ImmutableList.toImmutableList()),
                findings);
    }

    private DraftFate fate(OpportunityDraft draft) {
        Optional<Opportunity> fruit = opportunities.get(draft.account()).stream()
                .filter(opportunity -> isFruit(opportunity, draft))
                .findFirst();
        if (fruit.isEmpty()) {
            boolean late = asOf.date().isAfter(lastDay(draft));
            return DraftFate.without(draft, late ? FateKind.EXPIRED : FateKind.WAITING);
        }
        Opportunity opportunity = fruit.orElseThrow();
        taken.add(opportunity.id());
        FateKind kind = kind(opportunity);
        boolean won = kind == FateKind.WON;
        return new DraftFate(
                draft,
                kind,
                Optional.of(opportunity.id()),
                Optional.of(days(draft, created(opportunity))),
                opportunity.closedOn().filter(day -> won).map(day -> days(draft, day)),
                won ? opportunity.value() : Optional.empty());
    }

    private boolean isFruit(Opportunity opportunity, OpportunityDraft draft) {
        LocalDate created = created(opportunity);
        return !taken.contains(opportunity.id())
                && !created.isBefore(draft.draftedOn())
                && !created.isAfter(lastDay(draft))
                && draft.products().stream().anyMatch(opportunity.products()::contains);
    }

    private LocalDate lastDay(OpportunityDraft draft) {
        return draft.draftedOn().plusDays(policy.acceptedWithinDays());
    }

    private FateKind kind(Opportunity opportunity) {
        return switch (opportunity.outcomeAsOf(asOf)) {
            case OPEN -> FateKind.ACCEPTED;
            case WON -> FateKind.WON;
            case LOST -> FateKind.LOST;
        };
    }

    private static long days(OpportunityDraft draft, LocalDate until) {
        return ChronoUnit.DAYS.between(draft.draftedOn(), until);
    }
}
