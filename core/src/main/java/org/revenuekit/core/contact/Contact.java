package org.revenuekit.core.contact;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Text;

/** A contact (顧客担当者): a person at an account, as known on some day. */
@Value.Immutable
public abstract class Contact implements WithContact {
    Contact() {}

    /**
     * Returns a contact of whom no more is known than what the person is to a sale.
     *
     * @param id the person's id, which stays when the person moves
     * @param account where the person works
     * @param name the person's name: not blank, at most 1,000 chars, no control characters
     * @param roles what the person is to a sale
     * @return the contact
     * @throws IllegalArgumentException if a bound is broken
     */
    public static Contact of(ContactId id, AccountId account, String name, ContactRole... roles) {
        return builder().id(id).account(account).name(name).addRoles(roles).build();
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
     * @return the person's id
     */
    public abstract ContactId id();

    /**
     * Returns where the person works.
     *
     * @return the account's id
     */
    public abstract AccountId account();

    /**
     * Returns the name.
     *
     * @return the name as given
     */
    public abstract String name();

    /**
     * Returns in which department (部署), if known.
     *
     * @return the department as given: not blank, at most 1,000 chars, no control characters
     */
    public abstract Optional<String> department();

    /**
     * Returns the title (役職) as the source writes it, if known.
     *
     * @return the title as given, with the same bounds
     */
    public abstract Optional<String> title();

    /**
     * Returns what the person is to a sale.
     *
     * @return the roles; none by default
     */
    public abstract ImmutableSet<ContactRole> roles();

    /**
     * Returns the rank, if the source states it; else {@link PositionTitles} may tell it by the title.
     *
     * @return the rank
     */
    public abstract Optional<PositionRank> rank();

    /**
     * Returns how far the person's word carries, if known.
     *
     * @return the influence
     */
    public abstract Optional<Influence> influence();

    @Override
    public int hashCode() {
        // An enum's own hash differs from launch to launch.
        return Objects.hash(
                id(),
                account(),
                name(),
                department(),
                title(),
                roles().stream().map(ContactRole::name).collect(toImmutableSet()),
                rank().map(PositionRank::name),
                influence().map(Influence::name));
    }

    @Value.Check
    void check() {
        Text.checkName(name(), "contact name");
        department().ifPresent(department -> Text.checkName(department, "department"));
        title().ifPresent(title -> Text.checkName(title, "title"));
    }

    /** Builds a contact; id, account and name are mandatory. */
    public static final class Builder extends ImmutableContact.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
