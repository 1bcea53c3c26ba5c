package org.revenuekit.segmentation.signal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.ProductId;

/**
 * A customer reacted to a campaign, such as a mail about a new product (新製品案内).
 *
 * @param account who; the program that read the data knows which account a reader belongs to
 * @param product about what; empty if about no single product
 * @param reaction what was done
 * @param on on which day
 */
public record CampaignReaction(AccountId account, Optional<ProductId> product, Reaction reaction, LocalDate on) {
    /**
     * Checks that all parts are there.
     *
     * @param account who
     * @param product about what
     * @param reaction what was done
     * @param on on which day
     */
    public CampaignReaction {
        requireNonNull(account, "account");
        requireNonNull(product, "product");
        requireNonNull(reaction, "reaction");
        requireNonNull(on, "on");
    }

    /**
     * Returns a reaction to a campaign for one product.
     *
     * @param account who
     * @param product about what
     * @param reaction what was done
     * @param on on which day
     * @return the reaction
     */
    public static CampaignReaction of(AccountId account, ProductId product, Reaction reaction, LocalDate on) {
        return new CampaignReaction(account, Optional.of(requireNonNull(product, "product")), reaction, on);
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, product, reaction.name(), on); // an enum's own hash differs between launches
    }
}
