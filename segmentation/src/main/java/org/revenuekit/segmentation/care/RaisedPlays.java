package org.revenuekit.segmentation.care;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;

/** The plays that are due at a date. */
public final class RaisedPlays {
    private final PlayBook book;
    private final AsOf asOf;
    private final ImmutableList<RaisedPlay> list;
    private final Findings findings;

    RaisedPlays(PlayBook book, AsOf asOf, ImmutableList<RaisedPlay> list, Findings findings) {
        this.book = book;
        this.asOf = asOf;
        this.list = list;
        this.findings = findings;
    }

    /**
     * Returns them all.
     *
     * @return in the order of the rules, then of the accounts
     */
    public ImmutableList<RaisedPlay> list() {
        return list;
    }

    /**
     * Returns those for an account.
     *
     * @param account its id
     * @return in the order of the rules
     */
    public ImmutableList<RaisedPlay> of(AccountId account) {
        requireNonNull(account, "account");
        return list.stream().filter(play -> play.account().equals(account)).collect(toImmutableList());
    }

    /**
     * Returns those of a seller.
     *
     * @param seller whose
     * @return in the order of the rules, then of the accounts
     */
    public ImmutableList<RaisedPlay> of(SellerId seller) {
        requireNonNull(seller, "seller");
        return list.stream().filter(play -> play.owners().contains(seller)).collect(toImmutableList());
    }

    /**
     * Returns what was raised since an earlier date, and what is no longer due.
     *
     * @param earlier the plays then
     * @return the change: a play is the same if account and rule are
     * @throws org.revenuekit.core.definition.DefinitionClashException if two play books have one reference but are not
     *     equal
     */
    public PlayChange changeSince(RaisedPlays earlier) {
        return PlayChange.between(requireNonNull(earlier, "earlier"), this);
    }

    /**
     * Returns what is missing for the rules.
     *
     * @return the findings, in the order of the rules, then of the accounts
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns the play book.
     *
     * @return the definition
     */
    public PlayBook definition() {
        return book;
    }

    /**
     * Returns when.
     *
     * @return the date from which due dates are counted
     */
    public AsOf asOf() {
        return asOf;
    }
}
