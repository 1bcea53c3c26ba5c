package org.revenuekit.segmentation.care;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.segmentation.index.Scale;

/** How early to warn: a definition. */
@Value.Immutable
public abstract class WarningPolicy implements WithWarningPolicy {
    WarningPolicy() {}

    /**
     * The policy to start from: three months ahead, five points.
     *
     * @return {@code early-warning@1}
     */
    public static WarningPolicy standard() {
        return builder().ref(DefinitionRef.of("early-warning", 1)).build();
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
     * Returns a builder that starts from this policy; give the changed policy another reference.
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
     * Returns how many days ahead are looked at.
     *
     * @return 1 to 3,650; 90 by default
     */
    @Value.Default
    public int horizonDays() {
        return 90;
    }

    /**
     * Returns how near to a cut is near.
     *
     * @return points, 0 to 100 with at most six decimals; 5 by default
     */
    @Value.Default
    public BigDecimal marginPoints() {
        return BigDecimal.valueOf(5);
    }

    @Value.Check
    WarningPolicy normalise() {
        checkArgument(
                horizonDays() >= 1 && horizonDays() <= 3_650,
                "horizonDays must be 1 to 3650, was %s (policy %s)",
                horizonDays(),
                ref());
        BigDecimal margin = Scale.checkPoints(marginPoints());
        return withMarginPoints(margin);
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableWarningPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
