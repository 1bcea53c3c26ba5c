package org.revenuekit.funnel.retention;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.revenuekit.core.internal.Compared;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.internal.RenewalKey;
import org.revenuekit.core.internal.SideBySide;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Transitions;
import org.revenuekit.core.money.MonthlyAmount;

/**
 * Why rates of renewals moved between two answers: contract by contract, so that it sums exactly to the difference.
 * Each is measured by how far it is from what the earlier rate makes of it, so that what is as before moves nothing.
 */
public final class RenewalRatesChange {
    private final RenewalRates earlier;
    private final RenewalRates later;
    private final ImmutableList<Compared<RenewalKey, Verdict>> all;

    RenewalRatesChange(RenewalRates earlier, RenewalRates later) {
        this.earlier = earlier;
        this.later = later;
        this.all = new SideBySide<>(verdicts(earlier), verdicts(later)).all();
    }

    /** What one answer says of a contract. */
    private record Verdict(RenewalOutcome outcome, Optional<PastRenewal> judged) {
        static Verdict of(PastRenewal renewal) {
            return new Verdict(
                    renewal.isRenewed() ? RenewalOutcome.RENEWED : RenewalOutcome.LOST, Optional.of(renewal));
        }
    }

    private static ImmutableMap<RenewalKey, Verdict> verdicts(RenewalRates rates) {
        ImmutableMap.Builder<RenewalKey, Verdict> verdicts = ImmutableMap.builder();
        rates.tooEarly()
                .forEach(due ->
                        verdicts.put(RenewalKey.of(due), new Verdict(RenewalOutcome.TOO_EARLY, Optional.empty())));
        rates.renewals().forEach(past -> verdicts.put(RenewalKey.of(past.renewal()), Verdict.of(past)));
        return verdicts.buildOrThrow();
    }

    /**
     * Returns the earlier rates.
     *
     * @return as known or as measured then
     */
    public RenewalRates earlier() {
        return earlier;
    }

    /**
     * Returns the later rates.
     *
     * @return as known or as measured now
     */
    public RenewalRates later() {
        return later;
    }

    /**
     * Returns by how much the rate by number moved.
     *
     * @return later - earlier, the sum of {@link PastRenewalChange#byCount()}; undefined if one of them is
     */
    public Ratio byCount() {
        return countShift().total();
    }

    /**
     * Returns by how much the rate by amount moved.
     *
     * @return later - earlier, the sum of {@link PastRenewalChange#byAmount()}; undefined if one of them is
     */
    public Ratio byAmount() {
        return amountShift().total();
    }

    private RateShift countShift() {
        return new RateShift(earlier.byCount(), later.byCount(), Fraction.of(later.due(), 1));
    }

    private RateShift amountShift() {
        return new RateShift(earlier.byAmount(), later.byAmount(), number(later.dueAmount()));
    }

    private static Fraction number(MonthlyAmount amount) {
        return Fraction.of(amount.number());
    }

    /**
     * Counts what became of contracts, those judged as before included: such as how many of those too early to tell
     * were renewed since, and how many that were taken for lost.
     *
     * @return all that are in one of the answers
     */
    public Transitions<RenewalOutcome> transitions() {
        Transitions.Builder<RenewalOutcome> counts = Transitions.builder();
        all.forEach(contract -> counts.add(outcome(contract.before()), outcome(contract.now())));
        return counts.build();
    }

    private static RenewalOutcome outcome(Optional<Verdict> verdict) {
        return verdict.map(Verdict::outcome).orElse(RenewalOutcome.ABSENT);
    }

    /**
     * Returns the contracts that are judged differently.
     *
     * @return those with another outcome, another amount or other terms, and those in one answer only; by due day, then
     *     by asset; O(n)
     */
    public ImmutableList<PastRenewalChange> changes() {
        RateShift byCount = countShift();
        RateShift byAmount = amountShift();
        return all.stream()
                .filter(Compared::isDifferent)
                .map(contract -> change(contract, byCount, byAmount))
                .collect(toImmutableList());
    }

    private static PastRenewalChange change(
            Compared<RenewalKey, Verdict> contract, RateShift byCount, RateShift byAmount) {
        Optional<PastRenewal> before = contract.before().flatMap(Verdict::judged);
        Optional<PastRenewal> now = contract.now().flatMap(Verdict::judged);
        return new PastRenewalChange(
                contract.key().asset(),
                contract.key().due(),
                outcome(contract.before()),
                outcome(contract.now()),
                before,
                now,
                byCount.by(
                        more(before, now, past -> Fraction.of(past.isRenewed() ? 1 : 0, 1)),
                        more(before, now, past -> Fraction.ONE)),
                byAmount.by(
                        more(before, now, past -> number(past.renewed())),
                        more(before, now, past -> number(past.amount()))));
    }

    private static Fraction more(
            Optional<PastRenewal> before, Optional<PastRenewal> now, Function<PastRenewal, Fraction> part) {
        return now.map(part).orElse(Fraction.ZERO).minus(before.map(part).orElse(Fraction.ZERO));
    }
}
