package org.revenuekit.core.account;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
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
     * Returns in which country it is registered, if known.
     *
     * @return the country
     */
    public abstract Optional<Country> country();

    /**
     * Returns which language its people want to be spoken to in, if known. It does not follow from the country.
     *
     * @return the language
     */
    public abstract Optional<Language> language();

    /**
     * Returns whether it is in business with us, if known.
     *
     * @return the status, or empty: not known, which is not the same as active
     */
    public abstract Optional<AccountStatus> status();

    /**
     * Returns the industry (業種) it is in, if known.
     *
     * @return the name or code of the industry as given: not blank, at most 1,000 chars, no control characters
     */
    public abstract Optional<String> industry();

    /**
     * Returns how many people work there (従業員数), if known.
     *
     * @return 0 or more
     */
    public abstract Optional<Long> employees();

    /**
     * Returns what to show: the name, or else the id.
     *
     * @return text for people
     */
    public String label() {
        return name().orElse(id().value());
    }

    @Override
    public int hashCode() {
        // An enum's own hash differs from launch to launch.
        return Objects.hash(
                id(), name(), country(), language(), status().map(AccountStatus::name), industry(), employees());
    }

    @Value.Check
    void check() {
        name().ifPresent(name -> Text.checkName(name, "account name"));
        industry().ifPresent(industry -> Text.checkName(industry, "industry"));
        employees()
                .ifPresent(employees -> checkArgument(
                        employees >= 0,
                        "employees must be >= 0, were %s (account %s)",
                        employees,
                        Text.shown(id().value())));
    }

    /** Builds an account; the id is mandatory. */
    public static final class Builder extends ImmutableAccount.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
