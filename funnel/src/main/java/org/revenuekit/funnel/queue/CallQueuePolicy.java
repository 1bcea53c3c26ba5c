package org.revenuekit.funnel.queue;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.funnel.process.StageId;

/**
 * Who is called, and how many by one seller (架電リストの条件): a definition. Besides leads in the stages named, those who left
 * and whose day to ask again has come are called, wherever they left.
 */
@Value.Immutable
public abstract class CallQueuePolicy implements WithCallQueuePolicy {
    /** The most business days of rest. */
    public static final int MAX_DAYS = 1_000;

    /** The most calls of one seller. */
    public static final int MAX_CALLS = 1_000_000;

    CallQueuePolicy() {}

    /**
     * The policy to start from, for THE MODEL: inside sales calls MQL, and nobody twice within 2 business days. The
     * days, and that there is no bound for a seller, are our proposal.
     *
     * @return {@code call-queue@1}
     */
    public static CallQueuePolicy standard() {
        return builder()
                .ref(DefinitionRef.of("call-queue", 1))
                .addStages(StageId.of("mql"))
                .restDays(2)
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
     * Returns in which stages leads are called.
     *
     * @return the stages; none to call only those who are to be woken up
     */
    public abstract ImmutableSet<StageId> stages();

    /**
     * Returns how many business days a lead rests after a touch.
     *
     * @return 0 to {@link #MAX_DAYS}; 1 leaves out who was touched on the day asked about, 0 nobody
     */
    public abstract int restDays();

    /**
     * Returns how many a seller is given at most.
     *
     * @return 1 to {@link #MAX_CALLS}; empty for no bound. Leads without an owner are not bounded
     */
    public abstract OptionalInt maxPerSeller();

    @Value.Check
    void check() {
        checkArgument(
                restDays() >= 0 && restDays() <= MAX_DAYS,
                "restDays must be 0 to %s, was %s (policy %s)",
                MAX_DAYS,
                restDays(),
                ref());
        int most = maxPerSeller().orElse(1);
        checkArgument(
                most >= 1 && most <= MAX_CALLS,
                "maxPerSeller must be 1 to %s, was %s (policy %s)",
                MAX_CALLS,
                most,
                ref());
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy. */
    public static final class Builder extends ImmutableCallQueuePolicy.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
