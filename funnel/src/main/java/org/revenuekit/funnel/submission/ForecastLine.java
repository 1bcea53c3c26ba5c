package org.revenuekit.funnel.submission;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.LeadId;

/**
 * A lead in the forecast of a period (ヨミ表の一行).
 *
 * @param lead who
 * @param seller who answers for it: whoever submitted it last, or else its owner, if known
 * @param state how it stands
 * @param submission what was submitted of it last, if anything
 * @param closedOn the day on which it was last won, or lost, if it is
 * @param wins how often it was won in the period
 * @param won for how much it was won in the period
 * @param expected for how much it is expected in the period while it is open; zero if it is not
 * @param counted which part of that counts in the landing: all or nothing
 */
public record ForecastLine(
        LeadId lead,
        Optional<SellerId> seller,
        LineState state,
        Optional<Submission> submission,
        Optional<LocalDate> closedOn,
        long wins,
        MoneyFraction won,
        MoneyFraction expected,
        MoneyFraction counted) {
    /**
     * Checks the bounds.
     *
     * @param lead who
     * @param seller who answers for it
     * @param state how it stands
     * @param submission what was submitted of it last, if anything
     * @param closedOn the day on which it was last won, or lost, if it is
     * @param wins how often it was won in the period, 0 or more
     * @param won for how much it was won in the period
     * @param expected for how much it is expected in the period while it is open
     * @param counted which part of that counts in the landing
     * @throws IllegalArgumentException if the number is negative
     */
    public ForecastLine {
        requireNonNull(lead, "lead");
        requireNonNull(seller, "seller");
        requireNonNull(state, "state");
        requireNonNull(submission, "submission");
        requireNonNull(closedOn, "closedOn");
        requireNonNull(won, "won");
        requireNonNull(expected, "expected");
        requireNonNull(counted, "counted");
        checkArgument(wins >= 0, "wins must be >= 0, was %s (lead %s)", wins, lead);
    }

    /**
     * Returns what it adds to the landing.
     *
     * @return what was won of it, and what of it is expected and counts
     */
    public MoneyFraction landing() {
        return won.plus(counted);
    }

    /**
     * Returns its category, where it is expected in the period.
     *
     * @return the id; empty in any other state
     */
    public Optional<CategoryId> category() {
        return submission.filter(said -> state == LineState.EXPECTED).map(Submission::category);
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(lead, seller, state.name(), submission, closedOn, wins, won, expected, counted);
    }
}
