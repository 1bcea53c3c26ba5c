package org.revenuekit.funnel.submission;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.LeadId;

/**
 * What became of a lead (受注・失注).
 *
 * @param lead of whom
 * @param kind whether it was won
 * @param on on which day
 * @param amount for how much, if known
 * @param seller whose it was, if known; asked only where nothing was ever submitted of the lead
 */
public record Result(LeadId lead, Kind kind, LocalDate on, Optional<MoneyFraction> amount, Optional<SellerId> seller) {
    /** What can become of a lead. */
    public enum Kind {
        /** It was won (受注). */
        WON,
        /** It was not, and is gone (失注): lost, disqualified, or back to be nurtured. */
        LOST
    }

    /**
     * Checks that nothing is null.
     *
     * @param lead of whom
     * @param kind whether it was won
     * @param on on which day
     * @param amount for how much, if known
     * @param seller whose it was, if known
     */
    public Result {
        requireNonNull(lead, "lead");
        requireNonNull(kind, "kind");
        requireNonNull(on, "on");
        requireNonNull(amount, "amount");
        requireNonNull(seller, "seller");
    }

    /**
     * Returns that a lead was won.
     *
     * @param lead of whom
     * @param on on which day
     * @param amount for how much
     * @return the result
     */
    public static Result won(LeadId lead, LocalDate on, MoneyFraction amount) {
        return new Result(lead, Kind.WON, on, Optional.of(requireNonNull(amount, "amount")), Optional.empty());
    }

    /**
     * Returns that a lead was lost.
     *
     * @param lead of whom
     * @param on on which day
     * @return the result
     */
    public static Result lost(LeadId lead, LocalDate on) {
        return new Result(lead, Kind.LOST, on, Optional.empty(), Optional.empty());
    }

    /**
     * Returns the same result with whose the lead was.
     *
     * @param owner the seller
     * @return the result
     */
    public Result by(SellerId owner) {
        return new Result(lead, kind, on, amount, Optional.of(requireNonNull(owner, "owner")));
    }

    boolean isWon() {
        return kind == Kind.WON;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lead, kind.name(), on, amount, seller); // an enum's own hash differs from launch to launch
    }
}
