package org.revenuekit.funnel.success;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.kpi.KpiDirection;
import org.revenuekit.core.observation.IndicatorId;

/**
 * What success (「成功している」状態) means to a customer, in a figure and with a day: that of one customer, of a segment, or of
 * all.
 */
@Value.Immutable
public abstract class SuccessCriterion implements WithSuccessCriterion {
    SuccessCriterion() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns its id.
     *
     * @return the id
     */
    public abstract CriterionId id();

    /**
     * Returns what success means, in the words of the customer.
     *
     * @return the meaning
     */
    public abstract Label meaning();

    /**
     * Returns whose it is, if that of one customer.
     *
     * @return the account; not with a segment
     */
    public abstract Optional<AccountId> account();

    /**
     * Returns of which segment it is, if it is of one.
     *
     * @return the segment, as {@link Customer#segment()} writes it; without it and an account it is of all customers
     */
    public abstract Optional<String> segment();

    /**
     * Returns by what it is measured.
     *
     * @return the indicator observed
     */
    public abstract IndicatorId indicator();

    /**
     * Returns the value to reach.
     *
     * @return the target, of at most 1,000 digits and 100 decimals, scale ignored in equals
     */
    public abstract BigDecimal target();

    /**
     * Returns which way the value gets better.
     *
     * @return {@link KpiDirection#HIGHER_IS_BETTER} by default
     */
    @Value.Default
    public KpiDirection direction() {
        return KpiDirection.HIGHER_IS_BETTER;
    }

    /**
     * Returns by when it is to be reached.
     *
     * @return the last day that is in time
     */
    public abstract LocalDate dueOn();

    /** Whether it is of the segment of a customer, or of all. */
    boolean isOfSegment(Customer customer) {
        return segment().isEmpty() || segment().equals(customer.segment());
    }

    /** Whether a value reaches the target. */
    boolean isReachedBy(BigDecimal value) {
        return worstFirst().compare(value, target()) >= 0;
    }

    /** How values get better. */
    Comparator<BigDecimal> worstFirst() {
        Comparator<BigDecimal> lowestFirst = Comparator.naturalOrder();
        return direction() == KpiDirection.HIGHER_IS_BETTER ? lowestFirst : lowestFirst.reversed();
    }

    @Value.Check
    SuccessCriterion normalise() {
        checkArgument(
                account().isEmpty() || segment().isEmpty(),
                "criterion must be of an account or a segment, was of both (criterion %s)",
                Text.shown(id().value()));
        segment().ifPresent(segment -> Text.checkName(segment, "segment"));
        return withTarget(Decimals.argument(target(), "target"));
    }

    @Override
    public int hashCode() {
        // An enum's own hash differs from launch to launch.
        return Objects.hash(
                id(),
                meaning(),
                account(),
                segment(),
                indicator(),
                target(),
                direction().name(),
                dueOn());
    }

    /** Builds a criterion; id, meaning, indicator, target and day are mandatory. */
    public static final class Builder extends ImmutableSuccessCriterion.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
