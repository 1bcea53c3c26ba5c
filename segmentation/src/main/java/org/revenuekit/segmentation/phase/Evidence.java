package org.revenuekit.segmentation.phase;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.contact.ContactId;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;

/**
 * One record of something that a customer did, or did not do when asked.
 *
 * <p>A record is never changed. A later record of the same {@linkplain #id() id} replaces it from the day it was
 * recorded: a plan becomes {@link EvidenceStatus#HELD}, a mistake is corrected or {@linkplain EvidenceStatus#WITHDRAWN
 * withdrawn}. What was known before that day stays as it was.
 */
@Value.Immutable
public abstract class Evidence implements WithEvidence {
    /** The longest that something lasts, in minutes. */
    public static final int MAX_MINUTES = 1_000_000;

    Evidence() {}

    /**
     * Returns that something took place, recorded on the same day.
     *
     * @param id its id
     * @param kind what took place
     * @param account with which customer
     * @param observedOn on which day
     * @return the evidence
     */
    public static Evidence held(EvidenceId id, FactKind kind, AccountId account, LocalDate observedOn) {
        return builder()
                .id(id)
                .kind(kind)
                .account(account)
                .observedOn(observedOn)
                .build();
    }

    /**
     * Returns that something is to take place.
     *
     * @param id its id, which the record that it took place will have
     * @param kind what is planned
     * @param account with which customer
     * @param plannedFor for which day
     * @param recordedOn on which day it was planned
     * @return the evidence
     */
    public static Evidence planned(
            EvidenceId id, FactKind kind, AccountId account, LocalDate plannedFor, LocalDate recordedOn) {
        return builder()
                .id(id)
                .kind(kind)
                .account(account)
                .status(EvidenceStatus.PLANNED)
                .observedOn(plannedFor)
                .recordedOn(recordedOn)
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
     * Returns its id, which a later record has in common with the one it replaces.
     *
     * @return the id
     */
    public abstract EvidenceId id();

    /**
     * Returns with which customer.
     *
     * @return the account
     */
    public abstract AccountId account();

    /**
     * Returns in which sale, if in one.
     *
     * @return the opportunity
     */
    public abstract Optional<OpportunityId> opportunity();

    /**
     * Returns what it tells of.
     *
     * @return the kind of fact
     */
    public abstract FactKind kind();

    /**
     * Returns what the person is who did it, if known.
     *
     * @return the role; only of kinds that a person does
     */
    public abstract Optional<ContactRole> actor();

    /**
     * Returns who did it, if known.
     *
     * @return the contact; only of kinds that a person does
     */
    public abstract Optional<ContactId> contact();

    /**
     * Returns whether it took place.
     *
     * @return {@link EvidenceStatus#HELD} by default
     */
    @Value.Default
    public EvidenceStatus status() {
        return EvidenceStatus.HELD;
    }

    /**
     * Returns whether it is so, or was asked and is not.
     *
     * @return true for yes, the default
     */
    @Value.Default
    public boolean answer() {
        return true;
    }

    /**
     * Returns how long it lasted, if known.
     *
     * @return 0 to {@value #MAX_MINUTES}; only of kinds that last
     */
    public abstract Optional<Integer> minutes();

    /**
     * Returns how much it is about, if known.
     *
     * @return at least 0; only of kinds that are about money
     */
    public abstract Optional<Money> amount();

    /**
     * Returns on which day it took place, was asked, or is to take place.
     *
     * @return the day
     */
    public abstract LocalDate observedOn();

    /**
     * Returns when it was put on record.
     *
     * @return the day; {@link #observedOn()} by default
     */
    @Value.Default
    public LocalDate recordedOn() {
        return observedOn();
    }

    /**
     * Returns until when it counts, if it says so itself.
     *
     * @return the last day on which it counts, not before {@link #observedOn()}
     */
    public abstract Optional<LocalDate> validUntil();

    /**
     * Returns where it comes from, such as the name of a report or a system.
     *
     * @return the source, if stated: not blank, at most 1,000 chars, no control characters
     */
    public abstract Optional<String> source();

    /**
     * Returns which of our people reported it, if known.
     *
     * @return the seller
     */
    public abstract Optional<SellerId> reporter();

    /**
     * Returns whether it is seen.
     *
     * @param asOf from when, and with the knowledge of which day
     * @return true if it was neither observed nor recorded later
     */
    public boolean isSeen(AsOf asOf) {
        return Objects.requireNonNull(asOf, "asOf").sees(observedOn(), recordedOn());
    }

    @Override
    public int hashCode() {
        // An enum's own hash differs from launch to launch.
        return Objects.hash(
                id(),
                account(),
                opportunity(),
                kind().name(),
                actor().map(ContactRole::name),
                contact(),
                status().name(),
                answer(),
                minutes(),
                amount(),
                observedOn(),
                recordedOn(),
                validUntil(),
                source(),
                reporter());
    }

    @Value.Check
    void check() {
        checkArgument(
                kind().isPersonal() || actor().isEmpty(), "no person does a %s, had an actor (%s)", kind(), shown());
        checkArgument(
                kind().isPersonal() || contact().isEmpty(), "no person does a %s, had a contact (%s)", kind(), shown());
        checkArgument(kind().isLasting() || minutes().isEmpty(), "no %s lasts, had minutes (%s)", kind(), shown());
        checkArgument(
                kind().isValued() || amount().isEmpty(), "no %s is about money, had an amount (%s)", kind(), shown());
        minutes()
                .ifPresent(minutes -> checkArgument(
                        minutes >= 0 && minutes <= MAX_MINUTES,
                        "minutes must be 0 to %s, was %s (%s)",
                        MAX_MINUTES,
                        minutes,
                        shown()));
        amount().ifPresent(amount -> checkAmount(amount, "amount"));
        validUntil()
                .ifPresent(last -> checkArgument(
                        !last.isBefore(observedOn()),
                        "validUntil must not be before %s, was %s (%s)",
                        observedOn(),
                        last,
                        shown()));
        source().ifPresent(source -> Text.checkName(source, "source"));
    }

    private String shown() {
        return "evidence " + Text.shown(id().value());
    }

    /** The engine counts minor units in a long. */
    static void checkAmount(Money amount, String name) {
        checkArgument(
                amount.isPositiveOrZero() && amount.getAmount().unscaledValue().bitLength() < Long.SIZE,
                "%s must be at least 0 and less than 2^63 minor units, was %s",
                name,
                Text.shown(amount.toString()));
    }

    /** Builds evidence; id, account, kind and day are mandatory. */
    public static final class Builder extends ImmutableEvidence.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
