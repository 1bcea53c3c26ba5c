package org.revenuekit.funnel.flow;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Arrays;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.internal.Text;

/** How many leads are expected to buy now, later and never: a definition that you set for your market. */
@Value.Immutable
public abstract class LeadOutlook implements WithLeadOutlook {
    LeadOutlook() {}

    /**
     * The outlook to start from: 10 % consider buying now, 65 % may later, 25 % never will. The article that THE MODEL
     * is known by says so of considered, high-priced goods in B2B, at the time at which leads are won.
     *
     * @return {@code lead-outlook@1}
     */
    public static LeadOutlook standard() {
        return builder()
                .ref(DefinitionRef.of("lead-outlook", 1))
                .putShare(Prospect.NOW, new BigDecimal("0.10"))
                .putShare(Prospect.LATER, new BigDecimal("0.65"))
                .putShare(Prospect.NEVER, new BigDecimal("0.25"))
                .base(OutlookBase.ALL_LEADS)
                .source("seed file 004: considered, high-priced B2B goods (B2Bの検討型・高額商材), as leads are won")
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
     * Returns a builder that starts from this outlook; give the changed outlook another reference.
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
     * Returns the shares.
     *
     * @return for each prospect 0 to 1, exactly 1 together; one left out is 0
     */
    public abstract ImmutableMap<Prospect, BigDecimal> shares();

    /**
     * Returns of whom they are shares.
     *
     * @return the base
     */
    public abstract OutlookBase base();

    /**
     * Returns where the numbers come from, and for which market.
     *
     * @return text, not blank, of at most 1,000 chars
     */
    public abstract String source();

    /**
     * Returns a share.
     *
     * @param prospect which
     * @return 0 to 1
     */
    public BigDecimal share(Prospect prospect) {
        return requireNonNull(shares().get(requireNonNull(prospect, "prospect")));
    }

    @Value.Check
    LeadOutlook normalise() {
        Text.checkName(source(), "source");
        ImmutableMap<Prospect, BigDecimal> complete = Maps.toMap(
                Arrays.asList(Prospect.values()),
                prospect -> Decimals.argument(shares().getOrDefault(prospect, BigDecimal.ZERO), "share"));
        complete.forEach((prospect, share) -> checkArgument(
                share.signum() >= 0, "share must be >= 0, was %s (%s, outlook %s)", share, prospect, ref()));
        BigDecimal sum = complete.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        checkArgument(
                sum.compareTo(BigDecimal.ONE) == 0, "shares must be 1 together, were %s (outlook %s)", sum, ref());
        // in their normal form and order, so that outlooks that say the same are equal and look so
        return complete.entrySet().asList().equals(shares().entrySet().asList()) ? this : withShares(complete);
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds an outlook. */
    public static final class Builder extends ImmutableLeadOutlook.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
