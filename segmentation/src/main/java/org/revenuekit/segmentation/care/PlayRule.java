package org.revenuekit.segmentation.care;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import org.immutables.value.Value;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.seller.OwnerRole;

/** What to do when something is so, who does it, and how soon. */
@Value.Immutable
public abstract class PlayRule implements WithPlayRule {
    PlayRule() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the name of the rule.
     *
     * @return 1 to 1,024 chars, no blank end, no control characters; unique in its play book
     */
    public abstract String id();

    /**
     * Returns what is to be done.
     *
     * @return the play in both languages
     */
    public abstract Label play();

    /**
     * Returns when.
     *
     * @return what raises it
     */
    public abstract PlayTrigger trigger();

    /**
     * Returns how soon.
     *
     * @return business days (営業日), 0 or more, at most 3,650; 5 by default
     */
    @Value.Default
    public int dueInBusinessDays() {
        return 5;
    }

    /**
     * Returns who does it.
     *
     * @return what the owner is to the account; {@link OwnerRole#LEAD} by default
     */
    @Value.Default
    public OwnerRole owner() {
        return OwnerRole.LEAD;
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(id(), play(), trigger(), dueInBusinessDays(), owner().name());
    }

    @Value.Check
    void check() {
        Text.checkId(id(), "rule id");
        checkArgument(
                dueInBusinessDays() >= 0 && dueInBusinessDays() <= 3_650,
                "dueInBusinessDays must be 0 to 3650, was %s (rule %s)",
                dueInBusinessDays(),
                id());
    }

    /** Builds a rule; id, play and trigger are mandatory. */
    public static final class Builder extends ImmutablePlayRule.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
