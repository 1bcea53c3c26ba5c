package org.revenuekit.funnel.success;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.definition.DefinitionRef;

/**
 * When somebody is to turn to a customer after the sale (販売後の接触頻度): a definition. Some time after the start of the
 * contract each, then again and again.
 */
@Value.Immutable
public abstract class ContactCadence implements WithContactCadence {
    /** The most months of a period. */
    public static final int MAX_MONTHS = 1_200;

    /** The most days of a period, and ahead of time. */
    public static final int MAX_DAYS = 36_500;

    ContactCadence() {}

    /**
     * The cadence to start from: on the day after the deal, a month later, and years later (取引の翌日、1か月後、数年後). That it is
     * each year, and that a contact up to a week ahead of time counts for it, is our proposal.
     *
     * @return {@code contact-cadence@1}: after 1 day, 1 month and 1 year, then every year, by call, visit or meeting
     */
    public static ContactCadence standard() {
        return builder()
                .ref(DefinitionRef.of("contact-cadence", 1))
                .addOffsets(Period.ofDays(1), Period.ofMonths(1), Period.ofYears(1))
                .every(Period.ofYears(1))
                .daysAhead(7)
                .addKinds(
                        ActivityKind.CALL,
                        ActivityKind.MAIL,
                        ActivityKind.VISIT,
                        ActivityKind.WEB_MEETING,
                        ActivityKind.MEETING)
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
     * Returns how long after the start of the contract contacts are due.
     *
     * @return at least one, each not negative, of at most {@link #MAX_MONTHS} months and {@link #MAX_DAYS} days
     */
    public abstract ImmutableList<Period> offsets();

    /**
     * Returns after which time a contact is due again, counted from the latest of the offsets.
     *
     * @return the time, longer than nothing; empty if none is due any more
     */
    public abstract Optional<Period> every();

    /**
     * Returns how many days ahead of the day on which it is due a contact counts for it.
     *
     * @return 0 to {@link #MAX_DAYS}
     */
    public abstract int daysAhead();

    /**
     * Returns which activities are contacts.
     *
     * @return at least one kind
     */
    public abstract ImmutableSet<ActivityKind> kinds();

    @Value.Check
    void check() {
        checkArgument(!offsets().isEmpty(), "offsets must not be empty (cadence %s)", ref());
        offsets().forEach(offset -> check("offset", offset));
        every().ifPresent(every -> {
            check("every", every);
            checkArgument(!every.isZero(), "every must be longer than nothing, was %s (cadence %s)", every, ref());
        });
        checkArgument(
                daysAhead() >= 0 && daysAhead() <= MAX_DAYS,
                "daysAhead must be 0 to %s, was %s (cadence %s)",
                MAX_DAYS,
                daysAhead(),
                ref());
        checkArgument(!kinds().isEmpty(), "kinds must not be empty (cadence %s)", ref());
    }

    private void check(String what, Period period) {
        checkArgument(
                period.getYears() >= 0
                        && period.getMonths() >= 0
                        && period.getDays() >= 0
                        && period.toTotalMonths() <= MAX_MONTHS
                        && period.getDays() <= MAX_DAYS,
                "%s must be 0 to %s months and %s days, was %s (cadence %s)",
                what,
                MAX_MONTHS,
                MAX_DAYS,
                period,
                ref());
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a cadence. */
    public static final class Builder extends ImmutableContactCadence.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
