package org.revenuekit.hierarchy.whitespace;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.Assets;
import org.revenuekit.core.asset.CompetitorUse;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.Need;
import org.revenuekit.core.opportunity.Opportunities;

/** Everything that a white-space analysis looks at; only the catalogue is mandatory. */
@Value.Immutable
public abstract class WhiteSpaceFacts {
    WhiteSpaceFacts() {}

    /**
     * Returns facts of opportunities alone: what was won, and what is open.
     *
     * @param catalogue what we sell
     * @param opportunities won, lost and open ones
     * @return the facts
     */
    public static WhiteSpaceFacts of(Catalogue catalogue, Opportunities opportunities) {
        return builder().catalogue(catalogue).opportunities(opportunities).build();
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
     * Returns a builder that starts from these facts.
     *
     * @return a builder with all attributes set
     */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.from(this);
        return builder;
    }

    /**
     * Returns what we sell.
     *
     * @return the catalogue
     */
    public abstract Catalogue catalogue();

    /**
     * Returns the opportunities: won ones are purchases, open ones the pipeline.
     *
     * @return none by default
     */
    @Value.Default
    public Opportunities opportunities() {
        return Opportunities.of(TaxBasis.UNSTATED, ImmutableList.of());
    }

    /**
     * Returns the assets.
     *
     * @return none by default
     */
    @Value.Default
    public Assets assets() {
        return Assets.none();
    }

    /**
     * Returns what cannot be offered to whom.
     *
     * @return the statements, in any order
     */
    public abstract ImmutableList<Exclusion> exclusions();

    /**
     * Returns where competitors' products stand.
     *
     * @return the uses, in any order
     */
    public abstract ImmutableList<CompetitorUse> competitorUses();

    /**
     * Returns which needs are on record.
     *
     * @return the needs, in any order
     */
    public abstract ImmutableList<Need> needs();

    /**
     * Returns what accounts spend in all.
     *
     * @return the wallets; of several of one account the first stands
     */
    public abstract ImmutableList<Wallet> wallets();

    /**
     * Returns what is stated about the worth of cells.
     *
     * @return the statements; of several of one cell the first stands
     */
    public abstract ImmutableList<StatedPotential> statedPotentials();

    /**
     * Returns how many users could work with our products.
     *
     * @return the seats of each account of which they are stated, 0 or more
     */
    public abstract ImmutableMap<AccountId, Long> seats();

    /**
     * Returns whose holdings were surveyed, for {@link KnownHoldings#OF_SURVEYED}.
     *
     * @return the accounts
     */
    public abstract ImmutableSet<AccountId> surveyed();

    @Value.Check
    void check() {
        seats().forEach((account, seats) -> checkArgument(
                seats >= 0, "seats must be >= 0, were %s (account %s)", seats, Text.shown(account.value())));
    }

    /** Builds facts; the catalogue is mandatory. */
    public static final class Builder extends ImmutableWhiteSpaceFacts.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
