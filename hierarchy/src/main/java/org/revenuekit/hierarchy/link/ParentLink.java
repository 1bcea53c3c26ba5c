package org.revenuekit.hierarchy.link;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.NameKey;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.time.Span;

/**
 * A source says that one company is the parent of another, naming the parent by id or by name; or it says why it names
 * none.
 *
 * <p>Two times belong to it. It <b>holds</b> during its {@linkplain #validity() validity}: from 1 April the subsidiary
 * belongs to another group. And it was <b>believed</b> while it was {@linkplain #recorded() on record}: from the day
 * the source published it to the day the source replaced or withdrew it. So a question about a date can be asked with
 * the knowledge of any other.
 */
@Value.Immutable
public abstract class ParentLink implements WithParentLink {
    ParentLink() {}

    /**
     * Returns a link to a parent known by id.
     *
     * @param child the child
     * @param parent the parent; it need not be among the accounts
     * @return the link, always valid
     */
    public static ParentLink of(AccountId child, AccountId parent) {
        return builder().child(child).parent(parent).build();
    }

    /**
     * Returns a link to a parent known by name only.
     *
     * @param child the child
     * @param parentName the parent's name; it need not be the name of an account
     * @return the link, always valid
     * @throws IllegalArgumentException if the name has nothing visible or more than 1,000 chars
     */
    public static ParentLink ofName(AccountId child, String parentName) {
        return builder().child(child).parentName(parentName).build();
    }

    /**
     * Returns a statement of why no parent is named.
     *
     * @param child the child
     * @param absence why
     * @return the statement, always valid
     */
    public static ParentLink absent(AccountId child, ParentAbsence absence) {
        return builder().child(child).absence(absence).build();
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
     * Returns a builder that starts from this link.
     *
     * @return a builder with all attributes set
     */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.from(this);
        return builder;
    }

    /**
     * Returns the child.
     *
     * @return its id
     */
    public abstract AccountId child();

    /**
     * Returns the parent, if it is named by id.
     *
     * @return the parent's id
     */
    public abstract Optional<AccountId> parent();

    /**
     * Returns the parent's name, if it is named by name.
     *
     * @return the name as given
     */
    public abstract Optional<String> parentName();

    /**
     * Returns why no parent is named, if none is.
     *
     * @return the reason; empty if a parent is named
     */
    public abstract Optional<ParentAbsence> absence();

    /**
     * Returns what the source means by parent.
     *
     * @return the parent field of a CRM by default
     */
    @Value.Default
    public LinkKind kind() {
        return LinkKind.PARENT_ACCOUNT;
    }

    /**
     * Returns how much of the child the parent holds, if that is stated.
     *
     * @return the share; of any kind of link, though it decides only on ownership
     */
    public abstract Optional<Share> share();

    /**
     * Returns what is stated about the parent's influence beside its share.
     *
     * @return nothing by default
     */
    @Value.Default
    public StatedInfluence influence() {
        return StatedInfluence.NONE;
    }

    /**
     * Returns when it holds.
     *
     * @return half-open; always by default
     */
    @Value.Default
    public Span validity() {
        return Span.always();
    }

    /**
     * Returns when it was on record: from the day the source stated it to the day the source replaced or withdrew it.
     *
     * @return half-open; always by default
     */
    @Value.Default
    public Span recorded() {
        return Span.always();
    }

    /**
     * Returns who says so, if that is known.
     *
     * @return the source
     */
    public abstract Optional<LinkSource> source();

    /** The enums by their names: their own hash differs from launch to launch. */
    @Override
    public int hashCode() {
        return Objects.hash(
                child(),
                parent(),
                parentName(),
                absence().map(ParentAbsence::name),
                kind().name(),
                share(),
                influence().name(),
                validity(),
                recorded(),
                source());
    }

    @Value.Check
    void check() {
        int named = (parent().isPresent() ? 1 : 0)
                + (parentName().isPresent() ? 1 : 0)
                + (absence().isPresent() ? 1 : 0);
        checkArgument(
                named == 1,
                "a link names its parent by id or by name or says why not, was %s, %s and %s (child %s)",
                parent(),
                parentName().map(Text::shown),
                absence(),
                child());
        parentName()
                .ifPresent(name -> checkArgument(
                        NameKey.from(Text.checkName(name, "parent name")).isPresent(),
                        "parent name must have something visible, and at most 1,000 chars folded (child %s)",
                        child()));
    }

    /** Builds a link; the child and one of parent, parentName and absence are mandatory. */
    public static final class Builder extends ImmutableParentLink.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
