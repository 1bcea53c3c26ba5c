package org.revenuekit.funnel.submission;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.money.MoneyFraction;

/**
 * Why the landing of a period changed between two reviews (着地見込の増減要因): each lead that counted in either has one cause,
 * and what the causes contribute sums to the change exactly.
 */
public final class ForecastVariance {
    private final SubmittedForecast earlier;
    private final SubmittedForecast later;
    private final ImmutableList<LeadVariance> leads;

    private ForecastVariance(SubmittedForecast earlier, SubmittedForecast later) {
        this.earlier = earlier;
        this.later = later;
        this.leads = new VarianceSearch(earlier, later).find();
    }

    static ForecastVariance between(SubmittedForecast earlier, SubmittedForecast later) {
        Definitions.checkSame(ForecastScale::ref, earlier.definition(), later.definition());
        checkArgument(
                earlier.definition().equals(later.definition()),
                "earlier must be by %s, was by %s",
                later.definition().ref(),
                earlier.definition().ref());
        checkArgument(
                earlier.period().equals(later.period()),
                "earlier must be of %s, was of %s",
                later.period(),
                earlier.period());
        checkArgument(
                !earlier.asOf().date().isAfter(later.asOf().date()),
                "earlier must not be after %s, was of %s",
                later.asOf().date(),
                earlier.asOf().date());
        return new ForecastVariance(earlier, later);
    }

    /**
     * Returns what a cause contributed.
     *
     * @param cause the cause
     * @return how many leads, and by how much they changed the landing
     */
    public ForecastSum of(VarianceCause cause) {
        ImmutableList<LeadVariance> some = leads(cause);
        return new ForecastSum(
                some.size(), some.stream().map(LeadVariance::amount).reduce(zero(), MoneyFraction::plus));
    }

    private MoneyFraction zero() {
        return later.definition().nothing();
    }

    /**
     * Returns who changed the landing for a cause.
     *
     * @param cause the cause
     * @return the leads, by id
     */
    public ImmutableList<LeadVariance> leads(VarianceCause cause) {
        requireNonNull(cause, "cause");
        return leads.stream().filter(lead -> lead.cause() == cause).collect(toImmutableList());
    }

    /**
     * Returns every lead that counted in either review.
     *
     * @return by id, each once
     */
    public ImmutableList<LeadVariance> leads() {
        return leads;
    }

    /**
     * Returns by how much the landing changed.
     *
     * @return later - earlier landing, which all causes sum to
     */
    public MoneyFraction total() {
        return later.landing().minus(earlier.landing());
    }

    /**
     * Returns the way from the earlier landing to the later one.
     *
     * @return the earlier landing, then each cause that applies to any lead, in the order of {@link VarianceCause}
     */
    public Explanation explain() {
        ImmutableList.Builder<Explanation> parts = ImmutableList.builder();
        parts.add(Explanation.leaf(
                "landing as of " + earlier.asOf(), earlier.landing().amount()));
        causes().forEach(cause ->
                parts.add(Explanation.leaf(cause.name(), of(cause).amount().amount())));
        return Explanation.sum(
                "landing as of " + later.asOf() + " (" + later.definition().ref() + ")",
                later.landing().amount(),
                parts.build());
    }

    private Stream<VarianceCause> causes() {
        return EnumSet.allOf(VarianceCause.class).stream()
                .filter(cause -> !leads(cause).isEmpty());
    }

    /**
     * Returns the review to start from.
     *
     * @return the earlier answer
     */
    public SubmittedForecast earlier() {
        return earlier;
    }

    /**
     * Returns the review to come to.
     *
     * @return the later answer
     */
    public SubmittedForecast later() {
        return later;
    }
}
