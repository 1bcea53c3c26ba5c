package org.revenuekit.funnel.department;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.internal.Period;
import org.revenuekit.funnel.journey.Journeys;

/** Which deals are asked about. */
final class DealScope {
    private final FieldSalesPolicy definition;
    private final Journeys journeys;
    private final DealBasis basis;
    private final Span span;
    private final Period period;

    DealScope(FieldSalesPolicy definition, Journeys journeys, DealBasis basis, Span span) {
        this.definition = definition;
        this.journeys = requireNonNull(journeys, "journeys");
        this.basis = requireNonNull(basis, "basis");
        this.span = requireNonNull(span, "period");
        this.period = Period.of(span, journeys.asOf().calendar());
        definition.check(journeys.definition());
    }

    boolean contains(Deal deal) {
        return period.contains(deal.at(basis));
    }

    /** All deals of all times, lead by lead in the order in which they began. */
    ImmutableList<Deal> deals() {
        PassReader reader = new PassReader(journeys);
        int stage = reader.place(definition.opportunityStage());
        ImmutableList.Builder<Deal> deals = ImmutableList.builder();
        for (int lead = 0; lead < journeys.leads().size(); lead++) {
            reader.addDeals(lead, stage, deals);
        }
        return deals.build();
    }

    FieldSalesPolicy definition() {
        return definition;
    }

    Journeys journeys() {
        return journeys;
    }

    DealBasis basis() {
        return basis;
    }

    Span period() {
        return span;
    }
}
