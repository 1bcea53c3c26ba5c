package org.revenuekit.funnel.retention;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import org.revenuekit.core.asset.RenewalDue;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MonthlyAmount;

/**
 * A contract that is to be renewed, and what is expected of it.
 *
 * @param renewal the contract, with its asset, its account and its days
 * @param amount what it makes per month, above 0
 * @param decideBy the last day to decide: that until which renewal can be refused (更新拒絶の通知期限), if that is agreed, or
 *     else its last day
 * @param state how far it is
 * @param rate how likely it is renewed: 0 to 1
 * @param source from where that is taken
 */
public record ExpectedRenewal(
        RenewalDue renewal,
        MonthlyAmount amount,
        LocalDate decideBy,
        RenewalState state,
        Ratio rate,
        RateSource source) {
    /**
     * Checks that nothing is null.
     *
     * @param renewal the contract
     * @param amount what it makes per month
     * @param decideBy the last day to decide
     * @param state how far it is
     * @param rate how likely it is renewed
     * @param source from where that is taken
     */
    public ExpectedRenewal {
        requireNonNull(renewal, "renewal");
        requireNonNull(amount, "amount");
        requireNonNull(decideBy, "decideBy");
        requireNonNull(state, "state");
        requireNonNull(rate, "rate");
        requireNonNull(source, "source");
    }

    /**
     * Returns what is expected to go on.
     *
     * @return amount x rate, per month
     */
    public MonthlyAmount expected() {
        return amount.times(rate);
    }

    /**
     * Returns what is at risk.
     *
     * @return amount - expected, per month
     */
    public MonthlyAmount atRisk() {
        return amount.minus(expected());
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(renewal, amount, decideBy, state.name(), rate, source.name());
    }
}
