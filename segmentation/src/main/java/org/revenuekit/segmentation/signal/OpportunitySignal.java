package org.revenuekit.segmentation.signal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;

/** An opportunity signal (営業機会シグナル): an event at a customer that makes a proposal worthwhile now. */
@Value.Immutable
public abstract class OpportunitySignal implements WithOpportunitySignal {
    /** The longest fact, and the longest name of an event, in chars. */
    public static final int MAX_LENGTH = 4_096;

    OpportunitySignal() {}

    /**
     * Returns a signal of full strength.
     *
     * @param account at whom
     * @param kind of which kind
     * @param observedOn on which day
     * @return the signal
     */
    public static OpportunitySignal of(AccountId account, SignalKind kind, LocalDate observedOn) {
        return builder().account(account).kind(kind).observedOn(observedOn).build();
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
     * Returns at whom.
     *
     * @return the account's id
     */
    public abstract AccountId account();

    /**
     * Returns of which kind it is.
     *
     * @return the kind
     */
    public abstract SignalKind kind();

    /**
     * Returns what exactly it says, if known.
     *
     * @return a detail of the kind
     */
    public abstract Optional<SignalDetail> detail();

    /**
     * Returns when it was observed; from that day it loses weight.
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
     * Returns how strong it was on the day it was observed.
     *
     * @return in (0, 1], scale ignored in equals; 1 by default
     */
    @Value.Default
    public BigDecimal strength() {
        return BigDecimal.ONE;
    }

    /**
     * Returns how it became known.
     *
     * @return the channel; empty if it follows from our own records, or is not known
     */
    public abstract Optional<ObservationChannel> channel();

    /**
     * Returns who noticed it.
     *
     * @return the seller; empty if nobody did, such as if a detector found it
     */
    public abstract Optional<SellerId> noticedBy();

    /**
     * Returns which system or person says so, if stated.
     *
     * @return not blank, at most 1,000 chars, no control characters
     */
    public abstract Optional<String> source();

    /**
     * Returns for which product it matters, if for one.
     *
     * @return the product's id
     */
    public abstract Optional<ProductId> product();

    /**
     * Returns what it rests on, such as an asset's or a contact's id: by it events of one kind are told apart.
     *
     * @return not blank, at most {@value #MAX_LENGTH} chars
     */
    public abstract Optional<String> fact();

    /**
     * Returns until when to act, such as the day until which a renewal can be refused.
     *
     * @return the last day on which it helps
     */
    public abstract Optional<LocalDate> actBy();

    /**
     * Returns what was noted, for people.
     *
     * @return not blank, at most 1,000 chars, no control characters
     */
    public abstract Optional<String> text();

    /**
     * Returns the caller's own name of the event. It alone decides which signals of an account tell of one event.
     *
     * @return not blank, at most {@value #MAX_LENGTH} chars
     */
    public abstract Optional<String> event();

    /**
     * Returns what two signals of an account have in common that tell of one event, whoever says so and when.
     *
     * @return the name of the {@link #event()}, if stated; else a text of account, kind, detail, product and fact
     */
    public String dedupeKey() {
        return event().orElseGet(() -> Stream.of(
                        account().value(),
                        kind().name(),
                        detail().map(SignalDetail::name).orElse(""),
                        product().map(ProductId::value).orElse(""),
                        fact().orElse(""))
                .map(part -> part.length() + ":" + part) // whatever the parts contain, no two keys are confused
                .collect(Collectors.joining(" ")));
    }

    /**
     * Returns whether it is too late to act.
     *
     * @param asOf when
     * @return true if the last day to act is over
     */
    public boolean isLate(AsOf asOf) {
        LocalDate date = requireNonNull(asOf, "asOf").date();
        return actBy().filter(day -> day.isBefore(date)).isPresent();
    }

    @Override
    public int hashCode() {
        // An enum's own hash differs from launch to launch.
        return Objects.hash(
                account(),
                kind().name(),
                detail().map(SignalDetail::name),
                observedOn(),
                recordedOn(),
                strength(),
                channel().map(ObservationChannel::name),
                noticedBy(),
                source(),
                product(),
                fact(),
                actBy(),
                text(),
                event());
    }

    @Value.Check
    OpportunitySignal normalise() {
        detail().ifPresent(detail -> checkArgument(
                detail.kind() == kind(), "detail must be one of %s, was %s of %s", kind(), detail, detail.kind()));
        BigDecimal exact = checkStrength(strength(), "strength");
        source().ifPresent(source -> Text.checkName(source, "source"));
        text().ifPresent(text -> Text.checkName(text, "text"));
        fact().ifPresent(fact -> checkLength(fact, "fact"));
        event().ifPresent(event -> checkLength(event, "event"));
        return withStrength(exact);
    }

    /** The normal form of a strength that is one. */
    static BigDecimal checkStrength(BigDecimal strength, String name) {
        BigDecimal exact = Decimals.argument(strength, name);
        checkArgument(
                exact.signum() > 0 && exact.compareTo(BigDecimal.ONE) <= 0,
                "%s must be in (0, 1], was %s",
                name,
                exact);
        return exact;
    }

    private static void checkLength(String text, String name) {
        checkArgument(
                text.length() <= MAX_LENGTH, "%s must have at most %s chars, had %s", name, MAX_LENGTH, text.length());
        checkArgument(!text.isBlank(), "%s must not be blank", name);
    }

    /** Builds a signal; account, kind and day are mandatory. */
    public static final class Builder extends ImmutableOpportunitySignal.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
