package org.revenuekit.funnel.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.Map;
import org.joda.money.CurrencyMismatchException;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.time.AsOf;

/**
 * The question what must happen so that a target is met (逆算), and what comes of leads (順算): immutable, used again and
 * again.
 */
public final class Planning {
    private final PlanPolicy definition;
    private final ImmutableList<Headcount> headcounts;
    private final DailyFlow expectedWins;

    private Planning(PlanPolicy definition, ImmutableList<Headcount> headcounts, DailyFlow expectedWins) {
        this.definition = definition;
        this.headcounts = headcounts;
        this.expectedWins = expectedWins;
    }

    /**
     * Returns the question, without people and expected wins.
     *
     * @param definition who does the work, and where leads come from
     * @return the question
     */
    public static Planning of(PlanPolicy definition) {
        return new Planning(requireNonNull(definition, "definition"), ImmutableList.of(), DailyFlow.none());
    }

    /**
     * Returns the question with the people that are there, or will come for certain.
     *
     * @param people the headcounts; those of one role are added
     * @return the question with these instead of others
     */
    public Planning with(Headcount... people) {
        return new Planning(definition, ImmutableList.copyOf(requireNonNull(people, "people")), expectedWins);
    }

    /**
     * Returns the question with the wins that are expected of today's stock, so that only the rest of a target needs
     * new leads. On each day they are taken from the wins that the target asks for, down to none.
     *
     * @param wins how many wins are expected in which month, uniform within it: at most {@link DailyFlow#MAX_MONTHS}
     *     months
     * @return the question with these instead of others
     * @throws IllegalArgumentException if the months are out of bounds
     */
    public Planning withExpectedWins(Map<YearMonth, Quantity> wins) {
        return new Planning(definition, headcounts, DailyFlow.monthly(requireNonNull(wins, "wins")));
    }

    /**
     * Plans backward: from revenue to wins, and from stage to stage to the leads, each step earlier by its lead time.
     *
     * @param target the revenue to be won
     * @param basis what to reckon with
     * @param asOf the day on whose evening the plan is made: what it asks for up to then is too late
     * @return the plan; O(stages x months), in exact numbers
     * @throws CurrencyMismatchException if target and mean value are not in one currency
     */
    public Plan backFrom(RevenueTarget target, PlanBasis basis, AsOf asOf) {
        requireNonNull(target, "target");
        requireNonNull(basis, "basis");
        requireNonNull(asOf, "asOf");
        if (!target.currency().equals(basis.meanValue().currency())) {
            throw new CurrencyMismatchException(
                    target.currency(), basis.meanValue().currency());
        }
        DailyFlow wins =
                target.amounts().times(Fraction.of(basis.meanValue().amount()).inverse());
        return new Plan(this, target, basis, asOf, wins);
    }

    /**
     * Runs forward: from leads from stage to stage to the wins, each step later by its lead time, and to revenue. Wins
     * that are expected anyway are not in it.
     *
     * @param leads how many enter the first stage when
     * @param basis what to reckon with
     * @param asOf the day on whose evening it is asked: hires that should have begun by then are too late
     * @return the run; O(stages x months), in exact numbers
     */
    public PlanRun forward(DailyFlow leads, PlanBasis basis, AsOf asOf) {
        requireNonNull(leads, "leads");
        requireNonNull(basis, "basis");
        requireNonNull(asOf, "asOf");
        return new PlanRun(this, StageFlows.forward(leads, basis), basis, asOf);
    }

    PlanPolicy definition() {
        return definition;
    }

    ImmutableList<Headcount> headcounts() {
        return headcounts;
    }

    DailyFlow expectedWins() {
        return expectedWins;
    }
}
