package org.revenuekit.segmentation.phase;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.offering.ProductId;

/** Into which phase an account is to be brought, until when, and what for. */
@Value.Immutable
public abstract class PhaseGoal implements WithPhaseGoal {
    PhaseGoal() {}

    /**
     * Returns a goal without more.
     *
     * @param account which account
     * @param level the level of the phase
     * @return the goal
     * @throws IllegalArgumentException if the level is out of bounds
     */
    public static PhaseGoal of(AccountId account, int level) {
        return builder().account(account).level(level).build();
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
     * Returns whose goal it is.
     *
     * @return the account
     */
    public abstract AccountId account();

    /**
     * Returns the phase to reach.
     *
     * @return its level, 1 to {@value RelationshipPhase#MAX_LEVEL}
     */
    public abstract int level();

    /**
     * Returns what is to be sold then, if something is.
     *
     * @return the product
     */
    public abstract Optional<ProductId> product();

    /**
     * Returns until when, if that is decided.
     *
     * @return the last day on which it is in time
     */
    public abstract Optional<LocalDate> by();

    /**
     * Returns what it is good for, in words that fit behind a dash.
     *
     * @return such as "so that they surely buy the new product of the month after next"
     */
    public abstract Optional<Label> purpose();

    @Value.Check
    void check() {
        checkArgument(
                level() >= 1 && level() <= RelationshipPhase.MAX_LEVEL,
                "level must be 1 to %s, was %s (goal of account %s)",
                RelationshipPhase.MAX_LEVEL,
                level(),
                account());
    }

    /** Builds a goal; account and level are mandatory. */
    public static final class Builder extends ImmutablePhaseGoal.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
