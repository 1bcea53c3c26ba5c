package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.opportunity.OpportunityId;

/** Looks for the ways of one account to its next phase, in the light of the opportunities that can decide. */
final class AdvancementSearch {
    private final PhaseModel model;
    private final RelationshipPhase phase;
    private final List<Way> found = new ArrayList<>();
    private Optional<BigInteger> count = Optional.of(BigInteger.ZERO);

    private AdvancementSearch(PhaseModel model, RelationshipPhase phase) {
        this.model = model;
        this.phase = phase;
    }

    /** A way, with the places of its criteria in the model. */
    private record Way(Optional<OpportunityId> opportunity, ImmutableList<Integer> places, WaySearch search) {}

    static Advancements of(PhaseModel model, PhaseVerdict verdict) {
        return verdict.next()
                .map(phase -> new AdvancementSearch(model, phase).search(verdict))
                .orElse(new Advancements(Optional.empty(), ImmutableList.of(), Optional.of(BigInteger.ZERO)));
    }

    private Advancements search(PhaseVerdict verdict) {
        ImmutableList<OpportunityVerdict> opportunities = verdict.opportunities();
        if (opportunities.isEmpty()) {
            add(Optional.empty(), ImmutableList.of(verdict.criteria()));
        } else if (model.scope() == EvidenceScope.WORST_OPPORTUNITY) {
            add(
                    Optional.empty(),
                    opportunities.stream().map(OpportunityVerdict::criteria).collect(toImmutableList()));
        } else {
            opportunities.forEach(one -> add(Optional.of(one.opportunity()), ImmutableList.of(one.criteria())));
        }
        ImmutableList<Advancement> first = found.stream()
                .sorted(comparing(Way::places, WaySearch.FEWEST_FIRST)) // equal ones stay by opportunity
                .limit(Advancements.MAX_LISTED)
                .map(this::advancement)
                .collect(toImmutableList());
        return new Advancements(Optional.of(phase), first, count);
    }

    private void add(Optional<OpportunityId> opportunity, ImmutableList<ImmutableList<CriterionVerdict>> views) {
        WaySearch search = new WaySearch(model, phase.level(), views);
        search.first(Advancements.MAX_LISTED).forEach(places -> found.add(new Way(opportunity, places, search)));
        count = count.flatMap(sum -> search.count().map(sum::add));
    }

    private Advancement advancement(Way way) {
        return new Advancement(
                phase,
                way.opportunity(),
                way.places().stream().map(way.search()::verdict).collect(toImmutableList()));
    }
}
