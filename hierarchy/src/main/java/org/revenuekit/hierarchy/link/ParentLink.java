package org.revenuekit.hierarchy.link;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.NameKey;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.time.Span;

/** A source says that one company is the parent of another, naming the parent by id or by name. */
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
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
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
     * Returns when it holds.
     *
     * @return half-open; always by default
     */
    @Value.Default
    public Span validity() {
        return Span.always();
    }

    @Value.Check
    void check() {
        checkArgument(
                parent().isPresent() != parentName().isPresent(),
                "a link names its parent by id or by name, not both, was %s and %s (child %s)",
                parent(),
                parentName().map(Text::shown),
                child());
        parentName()
                .ifPresent(name -> checkArgument(
                        NameKey.from(Text.checkName(name, "parent name")).isPresent(),
                        "parent name must have something visible, and at most 1,000 chars folded (child %s)",
                        child()));
    }

    /** Builds a link; the child and one of parent and parentName are mandatory. */
    public static final class Builder extends ImmutableParentLink.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
