package org.revenuekit.core.activity;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.seller.SellerId;

/** Something that a seller did with an account on a day. What is only planned is not an activity. */
@Value.Immutable
public abstract class Activity implements WithActivity {
    Activity() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the kind.
     *
     * @return the kind
     */
    public abstract ActivityKind kind();

    /**
     * Returns who did it, if known.
     *
     * @return the seller
     */
    public abstract Optional<SellerId> seller();

    /**
     * Returns with which account.
     *
     * @return the account
     */
    public abstract AccountId account();

    /**
     * Returns on which day.
     *
     * @return the day
     */
    public abstract LocalDate date();

    @Override
    public int hashCode() {
        // An enum's own hash differs from launch to launch.
        return Objects.hash(kind().name(), seller(), account(), date());
    }

    /** Builds an activity; kind, account and date are mandatory. */
    public static final class Builder extends ImmutableActivity.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
