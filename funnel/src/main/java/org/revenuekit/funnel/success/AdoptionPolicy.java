package org.revenuekit.funnel.success;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Decimals;

/** How adoption (採用率) is measured, and from when its fall or its height is a sign: a definition. */
@Value.Immutable
public abstract class AdoptionPolicy implements WithAdoptionPolicy {
    /** The most days to look back. */
    public static final int MAX_DAYS = 36_500;

    AdoptionPolicy() {}

    /**
     * The policy to start from. The formula is seats in use over seats licensed, or features in use over those
     * available; that a fall by a fifth in 90 days is a sign, and that 90 % is nearly full, is our proposal.
     *
     * @param kind what is counted
     * @return {@code adoption-seats@1} or {@code adoption-features@1}
     */
    public static AdoptionPolicy standard(UsageKind kind) {
        return builder()
                .ref(DefinitionRef.of(requireNonNull(kind, "kind").indicator().value(), 1))
                .kind(kind)
                .lookBackDays(90)
                .declineFrom(new BigDecimal("0.2"))
                .nearlyFullFrom(new BigDecimal("0.9"))
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
     * Returns a builder that starts from this definition; give the changed one another reference.
     *
     * @return a builder with all attributes set
     */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.from(this);
        return builder;
    }

    /**
     * Returns name and version.
     *
     * @return the reference
     */
    public abstract DefinitionRef ref();

    /**
     * Returns what is counted.
     *
     * @return the kind of readings; others are not looked at
     */
    public abstract UsageKind kind();

    /**
     * Returns with which rate the last one is compared: the one that stood so many days before it.
     *
     * @return 1 to {@link #MAX_DAYS}
     */
    public abstract int lookBackDays();

    /**
     * Returns which fall of the rate is a sign (利用低下の兆候).
     *
     * @return the part of the earlier rate that is lost, above 0, at most 1
     */
    public abstract BigDecimal declineFrom();

    /**
     * Returns from which rate on a customer uses nearly all it has, and may want more (追加販売の兆候).
     *
     * @return above 0, at most 1
     */
    public abstract BigDecimal nearlyFullFrom();

    @Value.Check
    AdoptionPolicy normalise() {
        checkArgument(
                lookBackDays() >= 1 && lookBackDays() <= MAX_DAYS,
                "lookBackDays must be 1 to %s, was %s (policy %s)",
                MAX_DAYS,
                lookBackDays(),
                ref());
        return withDeclineFrom(share("declineFrom", declineFrom()))
                .withNearlyFullFrom(share("nearlyFullFrom", nearlyFullFrom()));
    }

    private BigDecimal share(String what, BigDecimal given) {
        BigDecimal exact = Decimals.argument(given, what);
        checkArgument(
                exact.signum() > 0 && exact.compareTo(BigDecimal.ONE) <= 0,
                "%s must be > 0 and <= 1, was %s (policy %s)",
                what,
                exact,
                ref());
        return exact;
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy. */
    public static final class Builder extends ImmutableAdoptionPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
