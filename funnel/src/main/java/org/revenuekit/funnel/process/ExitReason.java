package org.revenuekit.funnel.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.OptionalInt;
import org.revenuekit.core.definition.Label;

/**
 * A reason for which leads leave a process, and when they are to be woken up (再アプローチ時期): one of the closed vocabulary
 * of the process.
 *
 * @param id what identifies it
 * @param kind how the lead leaves
 * @param name what people read
 * @param wakeUpDays after how many days somebody should ask again; empty if never
 */
public record ExitReason(ReasonId id, ExitKind kind, Label name, OptionalInt wakeUpDays) {
    /**
     * Checks the bounds.
     *
     * @param id what identifies it
     * @param kind how the lead leaves
     * @param name what people read
     * @param wakeUpDays at least 1; empty if never, as it must be for who is disqualified
     * @throws IllegalArgumentException if a bound is broken
     */
    public ExitReason {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        requireNonNull(wakeUpDays, "wakeUpDays");
        if (wakeUpDays.isPresent()) {
            checkArgument(
                    wakeUpDays.getAsInt() >= 1,
                    "wakeUpDays must be >= 1, was %s (reason %s)",
                    wakeUpDays.getAsInt(),
                    id);
            checkArgument(kind != ExitKind.DISQUALIFIED, "who is disqualified is not woken up (reason %s)", id);
        }
    }

    /**
     * Returns a reason after which nobody asks again.
     *
     * @param id its id
     * @param kind how the lead leaves
     * @param en its name in English
     * @param ja its name in Japanese
     * @return the reason
     * @throws IllegalArgumentException if a bound is broken
     */
    public static ExitReason of(String id, ExitKind kind, String en, String ja) {
        return new ExitReason(ReasonId.of(id), kind, Label.of(en, ja), OptionalInt.empty());
    }

    /**
     * Returns this reason with a day on which somebody should ask again.
     *
     * @param days after how many days, at least 1
     * @return the reason with its wake-up rule
     * @throws IllegalArgumentException if a bound is broken
     */
    public ExitReason wakingUpAfter(int days) {
        return new ExitReason(id, kind, name, OptionalInt.of(days));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, kind.name(), name, wakeUpDays); // an enum's own hash differs from launch to launch
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return id.toString();
    }
}
