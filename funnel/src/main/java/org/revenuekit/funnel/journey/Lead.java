package org.revenuekit.funnel.journey;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.LeadTrait;

/**
 * A lead (リード): whoever goes through a process. In a process of another kind the case that goes through it, such as an
 * opportunity, an application for a loan, a sign-up. What happens to it are {@linkplain LeadEvent events}.
 */
@Value.Immutable
public abstract class Lead implements WithLead {
    Lead() {}

    /**
     * Returns a lead of which nothing else is known.
     *
     * @param id its id
     * @return the lead
     */
    public static Lead of(LeadId id) {
        return builder().id(id).build();
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
     * Returns what identifies it.
     *
     * @return the id
     */
    public abstract LeadId id();

    /**
     * Returns to which account it belongs, if to one: most leads do not yet.
     *
     * @return the account's id
     */
    public abstract Optional<AccountId> account();

    /**
     * Returns by which way it came in.
     *
     * @return the channel's id, if known
     */
    public abstract Optional<ChannelId> channel();

    /**
     * Returns who owns it where its events name nobody.
     *
     * @return the seller's id, if known
     */
    public abstract Optional<SellerId> seller();

    /**
     * Returns what it is worth if it is won.
     *
     * @return the amount, if known
     */
    public abstract Optional<MoneyFraction> value();

    /**
     * Returns what is known to exclude it.
     *
     * @return its traits; none does not say that it has none
     */
    public abstract ImmutableSet<LeadTrait> traits();

    /**
     * Returns what else is known of it, for breakdowns: industry, size, device, campaign.
     *
     * @return value by name, each text not blank and of at most 1,000 chars
     */
    public abstract ImmutableMap<String, String> attributes();

    @Value.Check
    void check() {
        attributes().forEach((name, value) -> {
            Text.checkName(name, "attribute name");
            Text.checkName(value, "attribute value");
        });
    }

    @Override
    public int hashCode() {
        return Objects.hash(id(), account(), channel(), seller(), value(), attributes()); // no enum: its hash differs
    }

    /** Builds a lead. */
    public static final class Builder extends ImmutableLead.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
