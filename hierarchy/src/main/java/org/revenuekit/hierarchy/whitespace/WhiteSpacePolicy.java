package org.revenuekit.hierarchy.whitespace;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.offering.OfferingGrain;
import org.revenuekit.hierarchy.rollup.Window;

/** What counts as owned, by whom, at which grain, and what an open cell is worth: a definition. */
@Value.Immutable
public abstract class WhiteSpacePolicy implements WithWhiteSpacePolicy {
    WhiteSpacePolicy() {}

    /**
     * The policy to start from: accounts x products, what was won is owned, an open cell is worth the list price.
     *
     * @param currency in which cells are valued
     * @return {@code white-space@1}
     */
    public static WhiteSpacePolicy standard(CurrencyUnit currency) {
        return builder()
                .ref(DefinitionRef.of("white-space", 1))
                .currency(currency)
                .build();
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
     * Returns a builder that starts from this policy; give the changed policy another reference.
     *
     * @return a builder with all attributes set
     */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.from(this);
        return builder;
    }

    /**
     * Returns name and version.
     *
     * @return the reference
     */
    public abstract DefinitionRef ref();

    /**
     * Returns in which currency cells are valued.
     *
     * @return the currency
     */
    public abstract CurrencyUnit currency();

    /**
     * Returns whose holdings stand in one row.
     *
     * @return {@link MemberGrain#ACCOUNT} by default
     */
    @Value.Default
    public MemberGrain memberGrain() {
        return MemberGrain.ACCOUNT;
    }

    /**
     * Returns what stands in one column.
     *
     * @return {@link OfferingGrain#PRODUCT} by default
     */
    @Value.Default
    public OfferingGrain offeringGrain() {
        return OfferingGrain.PRODUCT;
    }

    /**
     * Returns what it takes to own a product.
     *
     * @return {@link OwnershipRule#WON} by default
     */
    @Value.Default
    public OwnershipRule ownership() {
        return OwnershipRule.WON;
    }

    /**
     * Returns after how many months without another purchase what was won has lapsed; used with
     * {@link OwnershipRule#WON} only.
     *
     * @return at least 1; never by default
     */
    public abstract Optional<Integer> lapsesAfterMonths();

    /**
     * Returns whether a branch (支店) has what its head office has: a branch is no legal entity of its own.
     *
     * @return false by default, as each site may need its own
     */
    @Value.Default
    public boolean branchesInherit() {
        return false;
    }

    /**
     * Returns of whom it is known what they have.
     *
     * @return {@link KnownHoldings#OF_ALL} by default
     */
    @Value.Default
    public KnownHoldings knownHoldings() {
        return KnownHoldings.OF_ALL;
    }

    /**
     * Returns to whom which products can be offered.
     *
     * @return the rules, each name once; none by default
     */
    public abstract ImmutableList<EligibilityRule> eligibilityRules();

    /**
     * Returns how an open cell is valued, where nothing is stated of it.
     *
     * @return {@link PotentialBasis#LIST_PRICE} by default
     */
    @Value.Default
    public PotentialBasis basis() {
        return PotentialBasis.LIST_PRICE;
    }

    /**
     * Returns how many peers must own an offering for {@link PotentialBasis#PEER_MEDIAN_PER_EMPLOYEE} to give a number.
     *
     * @return at least 1; 5 by default
     */
    @Value.Default
    public int minimumPeers() {
        return 5;
    }

    /**
     * Returns whose purchases count as spend, for peers and for the share of wallet, by the date of the win.
     *
     * @return {@link Window#TRAILING_YEAR} by default
     */
    @Value.Default
    public Window spendWindow() {
        return Window.TRAILING_YEAR;
    }

    /** The reference alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    void check() {
        checkArgument(minimumPeers() >= 1, "minimumPeers must be >= 1, was %s (policy %s)", minimumPeers(), ref());
        lapsesAfterMonths()
                .ifPresent(months -> checkArgument(
                        months >= 1, "lapsesAfterMonths must be >= 1, was %s (policy %s)", months, ref()));
        Set<String> names = new HashSet<>();
        eligibilityRules()
                .forEach(rule -> checkArgument(
                        names.add(rule.name()),
                        "names of eligibility rules must differ, had %s again (policy %s)",
                        Text.shown(rule.name()),
                        ref()));
    }

    /** Builds a policy; reference and currency are mandatory. */
    public static final class Builder extends ImmutableWhiteSpacePolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
