package org.revenuekit.core.account;

import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.internal.Text;

/**
 * An account (取引先): a company we trade with, or want to. It is not a person, and it does not know its parent: links do,
 * because sources contradict each other.
 */
@Value.Immutable
public abstract class Account implements WithAccount {
    Account() {}

    /**
     * Returns an account that is known by its id only.
     *
     * @param id its id
     * @return the account
     */
    public static Account of(AccountId id) {
        return builder().id(id).build();
    }

    /**
     * Returns an account.
     *
     * @param id its id
     * @param name its name: not blank, at most 1,000 chars, no control characters
     * @return the account
     * @throws IllegalArgumentException if a bound is broken
     */
    public static Account of(AccountId id, String name) {
        return builder().id(id).name(name).build();
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
     * Returns the id.
     *
     * @return the id
     */
    public abstract AccountId id();

    /**
     * Returns the name, if known.
     *
     * @return the name as given
     */
    public abstract Optional<String> name();

    /**
     * Returns what to show: the name, or else the id.
     *
     * @return text for people
     */
    public String label() {
        return name().orElse(id().value());
    }

    @Value.Check
    void check() {
        name().ifPresent(name -> Text.checkName(name, "account name"));
    }

    /** Builds an account; the id is mandatory. */
    public static final class Builder extends ImmutableAccount.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
