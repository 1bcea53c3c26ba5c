package org.revenuekit.funnel.submission;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.internal.Partition;
import org.revenuekit.funnel.journey.LeadId;

/**
 * How far leads slip behind what sellers said (期ずれ): the answer of {@link SlippageReview}. How days moved is told of
 * all that is seen; what came of leads due in the period is told by what is seen until its end, so that it stays as it
 * is when more is known.
 */
public final class Slippage {
    private static final Comparator<LeadSlippage> MOST_PUSHED = Comparator.comparing(LeadSlippage::daysPushed)
            .thenComparing(LeadSlippage::pushes)
            .reversed()
            .thenComparing(LeadSlippage::lead);

    private final ForecastScale definition;
    private final Span period;
    private final AsOf asOf;
    private final ImmutableList<LeadSlippage> leads; // by lead
    private final ImmutableList<DueReading> due; // by lead

    Slippage(
            ForecastScale definition,
            Span period,
            AsOf asOf,
            ImmutableList<LeadSlippage> leads,
            ImmutableList<DueReading> due) {
        this.definition = definition;
        this.period = period;
        this.asOf = asOf;
        this.leads = leads;
        this.due = due;
    }

    /**
     * Returns how a lead moved.
     *
     * @param lead its id
     * @return pushes and pulls; O(log leads)
     * @throws UnknownIdException if nothing was submitted of it
     */
    public LeadSlippage of(LeadId lead) {
        requireNonNull(lead, "lead");
        return LeadIds.find(leads, LeadSlippage::lead, lead)
                .orElseThrow(() -> new UnknownIdException(new Subject("lead", lead.value())));
    }

    /**
     * Returns how all leads moved.
     *
     * @return those pushed by most days first, then most often, ties by id
     */
    public ImmutableList<LeadSlippage> leads() {
        return ImmutableList.sortedCopyOf(MOST_PUSHED, leads);
    }

    /**
     * Returns the leads due in the period.
     *
     * @return by id
     */
    public ImmutableList<DueLead> due() {
        return due.stream().map(DueReading::lead).collect(toImmutableList());
    }

    /**
     * Returns how many leads due came to a fate.
     *
     * @param fate which
     * @return number and amount, to which a lead of an unknown amount adds nothing; those of all fates sum to what was
     *     due
     */
    public ForecastSum of(DueFate fate) {
        requireNonNull(fate, "fate");
        List<DueLead> some = due.stream()
                .map(DueReading::lead)
                .filter(lead -> lead.fate() == fate)
                .toList();
        return new ForecastSum(
                some.size(), some.stream().map(DueLead::amount).reduce(definition.nothing(), MoneyFraction::plus));
    }

    /**
     * Returns which part of the leads due slipped (期ずれ率).
     *
     * @return slipped / due, by number; Undefined if none was due
     */
    public Ratio share() {
        return Ratio.of(of(DueFate.SLIPPED).count(), due.size());
    }

    /**
     * Returns the slippage of each seller.
     *
     * @return leads due by who last expected them in the period, movements by who submitted the lead last
     */
    public Grouped<SellerId, Slippage> bySeller() {
        Partition<SellerId> sellers = new Partition<>();
        for (int i = 0; i < leads.size(); i++) {
            sellers.add(Optional.of(leads.get(i).seller()), i);
        }
        for (int i = 0; i < due.size(); i++) {
            sellers.add(Optional.of(due.get(i).lead().seller()), leads.size() + i);
        }
        return sellers.grouped("seller", this, this::only);
    }

    private Slippage only(ImmutableIntArray some) {
        return new Slippage(
                definition,
                period,
                asOf,
                some.stream().filter(i -> i < leads.size()).mapToObj(leads::get).collect(toImmutableList()),
                some.stream()
                        .filter(i -> i >= leads.size())
                        .mapToObj(i -> due.get(i - leads.size()))
                        .collect(toImmutableList()));
    }

    /**
     * Returns which leads due are counted with nothing, since the amount on the day judged is not known or is in
     * another currency than the scale.
     *
     * @return a finding for each such lead, by id
     */
    public Findings findings() {
        return Findings.of(
                due.stream().flatMap(reading -> reading.unknown().stream()).collect(toImmutableList()));
    }

    /**
     * Returns the categories.
     *
     * @return the definition
     */
    public ForecastScale definition() {
        return definition;
    }

    /**
     * Returns of which days leads are due.
     *
     * @return the period
     */
    public Span period() {
        return period;
    }

    /**
     * Returns as of when.
     *
     * @return the point in time
     */
    public AsOf asOf() {
        return asOf;
    }
}
