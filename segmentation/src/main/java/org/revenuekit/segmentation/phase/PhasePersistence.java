package org.revenuekit.segmentation.phase;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long a phase lasts after its criteria are no longer met.
 *
 * @param kind how
 * @param days for how many days after the last on which they were met; only with {@link Kind#RATCHET_WITH_EXPIRY}: 1 to
 *     {@value #MAX_DAYS}
 */
public record PhasePersistence(Kind kind, Optional<Integer> days) {
    /** The longest time that a phase is kept, in days. */
    public static final int MAX_DAYS = 3_650;

    private static final PhasePersistence CURRENT = new PhasePersistence(Kind.CURRENT, Optional.empty());
    private static final PhasePersistence RATCHET = new PhasePersistence(Kind.RATCHET, Optional.empty());

    /** How long a phase lasts. */
    public enum Kind {
        /** It is what the criteria say on the day. */
        CURRENT,
        /** It never falls: it is the highest that the criteria said on any day. */
        RATCHET,
        /** It is the highest that the criteria said on the day or one of some days before. */
        RATCHET_WITH_EXPIRY
    }

    /**
     * Checks that the days fit the kind.
     *
     * @param kind how
     * @param days for how many days
     * @throws IllegalArgumentException if there are days with another kind, or none, or too few or many with this
     */
    public PhasePersistence {
        requireNonNull(kind, "kind");
        requireNonNull(days, "days");
        checkArgument(
                days.isPresent() == (kind == Kind.RATCHET_WITH_EXPIRY),
                "days belong to RATCHET_WITH_EXPIRY, was %s with %s",
                days.map(Object::toString).orElse("none"),
                kind);
        days.ifPresent(number ->
                checkArgument(number >= 1 && number <= MAX_DAYS, "days must be 1 to %s, was %s", MAX_DAYS, number));
    }

    /**
     * Returns that a phase is what the criteria say on the day.
     *
     * @return the default
     */
    public static PhasePersistence current() {
        return CURRENT;
    }

    /**
     * Returns that a phase never falls.
     *
     * @return the ratchet
     */
    public static PhasePersistence ratchet() {
        return RATCHET;
    }

    /**
     * Returns that a phase is kept for some time.
     *
     * @param days for how many days after the last on which its criteria were met, 1 to {@value #MAX_DAYS}
     * @return the ratchet that gives way
     * @throws IllegalArgumentException if the days are out of bounds
     */
    public static PhasePersistence ratchetWithExpiry(int days) {
        return new PhasePersistence(Kind.RATCHET_WITH_EXPIRY, Optional.of(days));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PhasePersistence that && kind == that.kind && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.name(), days); // an enum's own hash differs from launch to launch
    }

    /** Returns the kind, and the days if there are any. */
    @Override
    public String toString() {
        return kind + days.map(number -> "(" + number + ")").orElse("");
    }
}
