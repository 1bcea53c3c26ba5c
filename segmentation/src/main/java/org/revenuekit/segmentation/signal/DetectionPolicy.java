package org.revenuekit.segmentation.signal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.observation.IndicatorId;

/** What of our own data is a signal: a definition, every threshold an attribute. */
@Value.Immutable
public abstract class DetectionPolicy implements WithDetectionPolicy {
    /** The longest time, in days. */
    public static final int MAX_DAYS = 3_650;

    DetectionPolicy() {}

    /**
     * The policy to start from; its thresholds are the defaults of the attributes.
     *
     * @return {@code detection-policy@1}
     */
    public static DetectionPolicy standard() {
        return builder().ref(DefinitionRef.of("detection-policy", 1)).build();
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
     * Returns how many days before its end a contract, or a useful life, is due for renewal.
     *
     * @return 1 to {@value #MAX_DAYS}; 365 by default (耐用年数1年以内)
     */
    @Value.Default
    public int renewalDays() {
        return 365;
    }

    /**
     * Returns how many days before its end a contract that renews automatically must be refused, if it does not say.
     *
     * @return 1 to {@value #MAX_DAYS}; 30 by default
     */
    @Value.Default
    public int noticeDays() {
        return 30;
    }

    /**
     * Returns whose moves matter.
     *
     * @return the roles; decision makers and key persons by default
     */
    @Value.Default
    public ImmutableSet<ContactRole> keyRoles() {
        return ImmutableSet.of(ContactRole.DECISION_MAKER, ContactRole.KEY_PERSON);
    }

    /**
     * Returns which indicators are quantities of use.
     *
     * @return the indicators; {@code loginFrequency} and {@code featureBreadth} of the product health by default
     */
    @Value.Default
    public ImmutableSet<IndicatorId> usageIndicators() {
        return ImmutableSet.of(IndicatorId.of("loginFrequency"), IndicatorId.of("featureBreadth"));
    }

    /**
     * Returns which indicator says how much of a quantity may be used, such as seats bought for seats taken.
     *
     * @return the limit of each quantity that has one, which need not be among {@link #usageIndicators()}; none by
     *     default
     */
    public abstract ImmutableMap<IndicatorId, IndicatorId> usageLimits();

    /**
     * Returns how many days of use are compared with as many days before.
     *
     * @return 1 to {@value #MAX_DAYS}; 30 by default
     */
    @Value.Default
    public int usageDays() {
        return 30;
    }

    /**
     * Returns on how many days there must be a number, both in the days compared and in those before.
     *
     * @return at least 1; 3 by default, as one or two may be chance
     */
    @Value.Default
    public int minimumReadings() {
        return 3;
    }

    /**
     * Returns by which part of the mean before use must rise.
     *
     * @return above 0; 0.2 by default
     */
    @Value.Default
    public BigDecimal usageRise() {
        return new BigDecimal("0.2");
    }

    /**
     * Returns by which part of the mean before use must fall.
     *
     * @return in (0, 1]; 0.2 by default
     */
    @Value.Default
    public BigDecimal usageFall() {
        return new BigDecimal("0.2");
    }

    /**
     * Returns which part of a limit is near it.
     *
     * @return in (0, 1]; 0.9 by default
     */
    @Value.Default
    public BigDecimal nearLimit() {
        return new BigDecimal("0.9");
    }

    /**
     * Returns how strong it is that a mail was opened.
     *
     * @return in (0, 1]; 0.2 by default
     */
    @Value.Default
    public BigDecimal openedStrength() {
        return new BigDecimal("0.2");
    }

    /**
     * Returns how strong it is that a link was clicked.
     *
     * @return in (0, 1], above {@link #openedStrength()}; 0.6 by default
     */
    @Value.Default
    public BigDecimal clickedStrength() {
        return new BigDecimal("0.6");
    }

    /** The reference alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    DetectionPolicy normalise() {
        checkDays(renewalDays(), "renewalDays");
        checkDays(noticeDays(), "noticeDays");
        checkDays(usageDays(), "usageDays");
        checkArgument(
                minimumReadings() >= 1, "minimumReadings must be >= 1, was %s (policy %s)", minimumReadings(), ref());
        BigDecimal rise = Decimals.argument(usageRise(), "usageRise");
        checkArgument(rise.signum() > 0, "usageRise must be > 0, was %s (policy %s)", rise, ref());
        BigDecimal opened = OpportunitySignal.checkStrength(openedStrength(), "openedStrength");
        BigDecimal clicked = OpportunitySignal.checkStrength(clickedStrength(), "clickedStrength");
        checkArgument(
                clicked.compareTo(opened) > 0,
                "clickedStrength must be above openedStrength, was %s and %s (policy %s)",
                clicked,
                opened,
                ref());
        // in their normal form, so that policies that say the same are equal
        DetectionPolicy withUse = withUsageRise(rise)
                .withUsageFall(OpportunitySignal.checkStrength(usageFall(), "usageFall"))
                .withNearLimit(OpportunitySignal.checkStrength(nearLimit(), "nearLimit"));
        return withUse.withOpenedStrength(opened).withClickedStrength(clicked);
    }

    private void checkDays(int days, String name) {
        checkArgument(
                days >= 1 && days <= MAX_DAYS, "%s must be 1 to %s, was %s (policy %s)", name, MAX_DAYS, days, ref());
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableDetectionPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
