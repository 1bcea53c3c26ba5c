package org.revenuekit.core.observation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;

/** One value of one indicator, observed of one account on one day. */
@Value.Immutable
public abstract class Observation implements WithObservation {
    Observation() {}

    /**
     * Returns an observation that was recorded on the day it was made.
     *
     * @param account of whom
     * @param indicator what was observed
     * @param value the value
     * @param observedOn on which day
     * @param channel how it became known
     * @return the observation
     */
    public static Observation of(
            AccountId account,
            IndicatorId indicator,
            ObservedValue value,
            LocalDate observedOn,
            ObservationChannel channel) {
        return builder()
                .account(account)
                .indicator(indicator)
                .value(value)
                .observedOn(observedOn)
                .channel(channel)
                .build();
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns of whom it was observed.
     *
     * @return the account's id
     */
    public abstract AccountId account();

    /**
     * Returns what was observed.
     *
     * @return the indicator
     */
    public abstract IndicatorId indicator();

    /**
     * Returns what it was.
     *
     * @return the value
     */
    public abstract ObservedValue value();

    /**
     * Returns the day on which it was so.
     *
     * @return the day
     */
    public abstract LocalDate observedOn();

    /**
     * Returns when it was put on record. A later record of the same day is a correction.
     *
     * @return the day; {@link #observedOn()} by default
     */
    @Value.Default
    public LocalDate recordedOn() {
        return observedOn();
    }

    /**
     * Returns how it became known.
     *
     * @return the channel
     */
    public abstract ObservationChannel channel();

    /**
     * Returns which of our people reported it, if known.
     *
     * @return the seller
     */
    public abstract Optional<SellerId> reporter();

    /**
     * Returns where it comes from, such as the name of a survey or a system.
     *
     * @return the source, if stated: not blank, at most 1,000 chars, no control characters
     */
    public abstract Optional<String> source();

    /**
     * Returns whether it is seen.
     *
     * @param asOf from when, and with the knowledge of which day
     * @return true if it was neither observed nor recorded later
     */
    public boolean isSeen(AsOf asOf) {
        return requireNonNull(asOf, "asOf").sees(observedOn(), recordedOn());
    }

    @Override
    public int hashCode() {
        // An enum's own hash differs from launch to launch.
        return Objects.hash(
                account(),
                indicator(),
                value(),
                observedOn(),
                recordedOn(),
                channel().name(),
                reporter(),
                source());
    }

    @Value.Check
    void check() {
        source().ifPresent(source -> Text.checkName(source, "source"));
    }

    /** Builds an observation; account, indicator, value, day and channel are mandatory. */
    public static final class Builder extends ImmutableObservation.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
