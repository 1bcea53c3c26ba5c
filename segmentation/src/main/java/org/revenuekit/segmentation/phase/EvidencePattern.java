package org.revenuekit.segmentation.phase;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.revenuekit.core.contact.ContactRole;

/**
 * Which evidence shows something: pure data of a closed vocabulary.
 *
 * <p>Evidence that something is so shows it if its kind is one of the kinds, its actor one of the roles, and minutes
 * and amount are large enough; what is planned shows nothing. Evidence that something is <em>not</em> so denies what it
 * names, whatever minutes and amounts are asked for: its kind, done by its actor, or by anybody if it names none. It
 * outweighs all that was said before of the same kind and role, and yields to what is said later; "the decision maker
 * did not meet us" leaves a visit, and a meeting with others, as they were.
 */
@Value.Immutable
public abstract class EvidencePattern implements WithEvidencePattern {
    /** The longest freshness window, in days or business days, and the most times. */
    public static final int MAX_DAYS = 36_500;

    EvidencePattern() {}

    /**
     * Returns a pattern of something that anybody does, seen once, however long ago.
     *
     * @param kinds of which kinds, at least one
     * @return the pattern
     * @throws IllegalArgumentException if there are no kinds
     */
    public static EvidencePattern of(FactKind... kinds) {
        return builder().addKinds(requireNonNull(kinds, "kinds")).build();
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
     * Returns which kinds of fact show it.
     *
     * @return at least one, in the order of the vocabulary
     */
    public abstract ImmutableSet<FactKind> kinds();

    /**
     * Returns who must have done it.
     *
     * @return the roles, in the order of their vocabulary; none for anybody, known or not
     */
    public abstract ImmutableSet<ContactRole> roles();

    /**
     * Returns how long it must have lasted.
     *
     * @return at least 1; evidence without minutes does not show it
     */
    public abstract Optional<Integer> minimumMinutes();

    /**
     * Returns how much it must have been about.
     *
     * @return at least 0; evidence without an amount, or in another currency, does not show it
     */
    public abstract Optional<Money> minimumAmount();

    /**
     * Returns how often it must have been seen.
     *
     * @return 1 to {@value #MAX_DAYS}; 1 by default
     */
    @Value.Default
    public int times() {
        return 1;
    }

    /**
     * Returns how old evidence can be, in calendar days.
     *
     * @return for how many days after it was observed it counts, 1 to {@value #MAX_DAYS}, the last such day included;
     *     for ever by default, unless business days are given
     */
    public abstract Optional<Integer> withinDays();

    /**
     * Returns how old evidence can be, in business days (営業日) of the calendar of the date that is judged.
     *
     * @return how many business days at most can follow the day on which it was observed, 1 to {@value #MAX_DAYS}, for
     *     it to count: it does up to the day before the next one; none by default, and never beside
     *     {@link #withinDays()}
     */
    public abstract Optional<Integer> withinBusinessDays();

    /**
     * Returns whether evidence of what it describes shows it, its age and status aside.
     *
     * @param evidence evidence that something is so
     * @return true if kind, actor, minutes and amount fit
     */
    public boolean fits(Evidence evidence) {
        requireNonNull(evidence, "evidence");
        return kinds().contains(evidence.kind())
                && (roles().isEmpty()
                        || evidence.actor().filter(roles()::contains).isPresent())
                && minimumMinutes()
                        .map(least -> evidence.minutes()
                                .filter(minutes -> minutes >= least)
                                .isPresent())
                        .orElse(true)
                && minimumAmount().map(least -> reaches(evidence, least)).orElse(true);
    }

    private static boolean reaches(Evidence evidence, Money least) {
        return evidence.amount()
                .filter(amount -> amount.getCurrencyUnit().equals(least.getCurrencyUnit()) && !amount.isLessThan(least))
                .isPresent();
    }

    @Override
    public int hashCode() {
        // An enum's own hash differs from launch to launch.
        return Objects.hash(
                kinds().stream().map(FactKind::name).collect(toImmutableList()),
                roles().stream().map(ContactRole::name).collect(toImmutableList()),
                minimumMinutes(),
                minimumAmount(),
                times(),
                withinDays(),
                withinBusinessDays());
    }

    @Value.Check
    EvidencePattern normalise() {
        checkArgument(!kinds().isEmpty(), "kinds must not be empty");
        minimumMinutes()
                .ifPresent(least -> checkArgument(
                        least >= 1 && least <= Evidence.MAX_MINUTES,
                        "minimumMinutes must be 1 to %s, was %s",
                        Evidence.MAX_MINUTES,
                        least));
        minimumAmount().ifPresent(least -> Evidence.checkAmount(least, "minimumAmount"));
        checkArgument(times() >= 1 && times() <= MAX_DAYS, "times must be 1 to %s, was %s", MAX_DAYS, times());
        withinDays().ifPresent(days -> checkWindow(days, "withinDays"));
        withinBusinessDays().ifPresent(days -> checkWindow(days, "withinBusinessDays"));
        checkArgument(
                withinDays().isEmpty() || withinBusinessDays().isEmpty(),
                "withinDays and withinBusinessDays must not both be given, were %s and %s",
                withinDays().orElse(0),
                withinBusinessDays().orElse(0));
        // in the order of the vocabulary, so that patterns that say the same are equal in print and hash, too
        ImmutableSet<FactKind> kinds =
                Arrays.stream(FactKind.values()).filter(kinds()::contains).collect(toImmutableSet());
        ImmutableSet<ContactRole> roles =
                Arrays.stream(ContactRole.values()).filter(roles()::contains).collect(toImmutableSet());
        boolean ordered =
                kinds.asList().equals(kinds().asList()) && roles.asList().equals(roles().asList());
        return ordered ? this : withKinds(kinds).withRoles(roles);
    }

    private static void checkWindow(int days, String name) {
        checkArgument(days >= 1 && days <= MAX_DAYS, "%s must be 1 to %s, was %s", name, MAX_DAYS, days);
    }

    /** Builds a pattern; at least one kind is mandatory. */
    public static final class Builder extends ImmutableEvidencePattern.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
