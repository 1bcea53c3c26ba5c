package org.revenuekit.funnel.success;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;

/** How soon a request is answered (SLA): a definition. The time is that of business hours, which are yours. */
@Value.Immutable
public abstract class ServicePromise implements WithServicePromise {
    /** The longest time to answer. */
    public static final Duration MAX_TIME = Duration.ofDays(365);

    ServicePromise() {}

    /**
     * The promise to start from; its times are our proposal.
     *
     * @return {@code service-promise@1}: 1, 4, 8 and 24 hours
     */
    public static ServicePromise standard() {
        return builder()
                .ref(DefinitionRef.of("service-promise", 1))
                .putRespondWithin(RequestPriority.URGENT, Duration.ofHours(1))
                .putRespondWithin(RequestPriority.HIGH, Duration.ofHours(4))
                .putRespondWithin(RequestPriority.NORMAL, Duration.ofHours(8))
                .putRespondWithin(RequestPriority.LOW, Duration.ofHours(24))
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
     * Returns how soon requests are answered.
     *
     * @return time of business hours by priority, more than nothing and at most {@link #MAX_TIME}; every priority is
     *     there
     */
    public abstract ImmutableMap<RequestPriority, Duration> respondWithin();

    /**
     * Returns how soon requests of a priority are answered.
     *
     * @param priority the priority
     * @return time of business hours
     */
    public Duration respondWithin(RequestPriority priority) {
        requireNonNull(priority, "priority");
        return respondWithin().getOrDefault(priority, Duration.ZERO);
    }

    @Value.Check
    void check() {
        for (RequestPriority priority : RequestPriority.values()) {
            Duration time = respondWithin(priority);
            checkArgument(
                    time.compareTo(Duration.ZERO) > 0 && time.compareTo(MAX_TIME) <= 0,
                    "respondWithin must be > 0 and <= 365 days, was %s (priority %s, promise %s)",
                    time,
                    priority,
                    ref());
        }
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a promise. */
    public static final class Builder extends ImmutableServicePromise.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
