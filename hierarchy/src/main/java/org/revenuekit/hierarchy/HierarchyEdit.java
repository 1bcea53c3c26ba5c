package org.revenuekit.hierarchy;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;

/**
 * A change to a hierarchy that is thought through before anything is saved: pure data, applied by
 * {@link Hierarchy#with(HierarchyEdit)}.
 *
 * @param kind what happens
 * @param company to whom it happens
 * @param other the other party: the new parent, the acquirer, or the duplicate that is merged; empty if there is none
 */
public record HierarchyEdit(Kind kind, AccountId company, Optional<AccountId> other) {
    /** What happens. */
    public enum Kind {
        /** The company hangs from another parent, with everything below it. */
        REPARENT,
        /** The company comes under an acquirer of another family (買収), with everything below it. */
        ACQUIRE,
        /** The company leaves its family (売却) and heads one of its own, with everything below it. */
        DIVEST,
        /** Another account is the same company twice: what is below it, and its facts, count for the one kept. */
        MERGE,
        /** The company no longer stands between (解散): what hung from it hangs from its parent, or from nobody. */
        DISSOLVE
    }

    /**
     * Checks the parts.
     *
     * @param kind what happens
     * @param company to whom it happens
     * @param other the other party
     * @throws IllegalArgumentException if the kind needs another party and there is none, or the other way round, or
     *     both are one
     */
    public HierarchyEdit {
        requireNonNull(kind, "kind");
        requireNonNull(company, "company");
        requireNonNull(other, "other");
        boolean needsOther = kind != Kind.DIVEST && kind != Kind.DISSOLVE;
        checkArgument(
                other.isPresent() == needsOther,
                needsOther ? "%s needs another party (company %s)" : "%s has no other party (company %s)",
                kind,
                company);
        checkArgument(!other.equals(Optional.of(company)), "both parties must differ, was %s twice", company);
    }

    /**
     * The company hangs from another parent.
     *
     * @param company who moves, with everything below it
     * @param newParent from whom it hangs afterwards
     * @return the change
     */
    public static HierarchyEdit reparent(AccountId company, AccountId newParent) {
        return new HierarchyEdit(Kind.REPARENT, company, Optional.of(newParent));
    }

    /**
     * The company is acquired from outside its family.
     *
     * @param company who is acquired, with everything below it
     * @param acquirer who acquires
     * @return the change
     */
    public static HierarchyEdit acquire(AccountId company, AccountId acquirer) {
        return new HierarchyEdit(Kind.ACQUIRE, company, Optional.of(acquirer));
    }

    /**
     * The company leaves its family.
     *
     * @param company who leaves, with everything below it
     * @return the change
     */
    public static HierarchyEdit divest(AccountId company) {
        return new HierarchyEdit(Kind.DIVEST, company, Optional.empty());
    }

    /**
     * Two accounts are one company.
     *
     * @param kept the account that stays, with its parent if it has one
     * @param duplicate the account that goes; its id stays known and means the one kept
     * @return the change
     */
    public static HierarchyEdit merge(AccountId kept, AccountId duplicate) {
        return new HierarchyEdit(Kind.MERGE, kept, Optional.of(duplicate));
    }

    /**
     * The company no longer stands between its parent and what hung from it. It stays, alone, as its facts do.
     *
     * @param company who is dissolved
     * @return the change
     */
    public static HierarchyEdit dissolve(AccountId company) {
        return new HierarchyEdit(Kind.DISSOLVE, company, Optional.empty());
    }

    /** The enum by its name: its own hash differs from launch to launch. */
    @Override
    public int hashCode() {
        return Objects.hash(kind.name(), company, other);
    }

    /** Returns what happens, to whom, and with whom. */
    @Override
    public String toString() {
        return kind + " " + company + other.map(party -> ", " + party).orElse("");
    }
}
