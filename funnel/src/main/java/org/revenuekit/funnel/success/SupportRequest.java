package org.revenuekit.funnel.success;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Text;

/** A request of a customer after the sale (問い合わせ), such as for a renewal or for help. */
@Value.Immutable
public abstract class SupportRequest implements WithSupportRequest {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    SupportRequest() {}

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
    public abstract RequestId id();

    /**
     * Returns of whom it is.
     *
     * @return the account's id
     */
    public abstract AccountId account();

    /**
     * Returns how urgent it is.
     *
     * @return {@link RequestPriority#NORMAL} by default
     */
    @Value.Default
    public RequestPriority priority() {
        return RequestPriority.NORMAL;
    }

    /**
     * Returns when it was received.
     *
     * @return the instant, of the years 1 to 9999
     */
    public abstract Instant receivedAt();

    /**
     * Returns when it was answered, if it was.
     *
     * @return the instant, of the years 1 to 9999; one before the request is a finding
     */
    public abstract Optional<Instant> answeredAt();

    /**
     * Returns when the request was put on record; an answer is on record at once.
     *
     * @return the day; empty for that on which it was received
     */
    public abstract Optional<LocalDate> recordedOn();

    @Value.Check
    void check() {
        check("receivedAt", receivedAt());
        answeredAt().ifPresent(at -> check("answeredAt", at));
    }

    private void check(String what, Instant at) {
        checkArgument(
                !at.isBefore(FIRST) && !at.isAfter(LAST),
                "%s must be %s to %s, was %s (request %s)",
                what,
                FIRST,
                LAST,
                at,
                Text.shown(id().value()));
    }

    @Override
    public int hashCode() {
        // An enum's own hash differs from launch to launch.
        return Objects.hash(id(), account(), priority().name(), receivedAt(), answeredAt(), recordedOn());
    }

    /** Builds a request; id, account and when it was received are mandatory. */
    public static final class Builder extends ImmutableSupportRequest.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
