package org.revenuekit.core.finding;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.contact.ContactId;
import org.revenuekit.core.kpi.KpiId;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.seller.SellerId;

/**
 * What a finding is about: the kind of thing and its id, so that the program that read the data can find the row.
 *
 * @param type the kind of thing, in the words of the canonical vocabulary: account, seller, product, opportunity,
 *     asset, contact, activity, indicator, kpi
 * @param id the id as given
 */
public record Subject(String type, String id) implements Comparable<Subject> {
    /**
     * Checks that both parts are there.
     *
     * @param type the kind of thing, in the words of the canonical vocabulary
     * @param id the id as given
     */
    public Subject {
        requireNonNull(type, "type");
        requireNonNull(id, "id");
    }

    /**
     * An account, or a company known only as a parent.
     *
     * @param id its id
     * @return the subject
     */
    public static Subject of(AccountId id) {
        return new Subject("account", id.value());
    }

    /**
     * A seller.
     *
     * @param id its id
     * @return the subject
     */
    public static Subject of(SellerId id) {
        return new Subject("seller", id.value());
    }

    /**
     * A product.
     *
     * @param id its id
     * @return the subject
     */
    public static Subject of(ProductId id) {
        return new Subject("product", id.value());
    }

    /**
     * An opportunity.
     *
     * @param id its id
     * @return the subject
     */
    public static Subject of(OpportunityId id) {
        return new Subject("opportunity", id.value());
    }

    /**
     * An asset.
     *
     * @param id its id
     * @return the subject
     */
    public static Subject of(AssetId id) {
        return new Subject("asset", id.value());
    }

    /**
     * A contact.
     *
     * @param id its id
     * @return the subject
     */
    public static Subject of(ContactId id) {
        return new Subject("contact", id.value());
    }

    /**
     * An indicator.
     *
     * @param id its id
     * @return the subject
     */
    public static Subject of(IndicatorId id) {
        return new Subject("indicator", id.value());
    }

    /**
     * A KPI.
     *
     * @param id its id
     * @return the subject
     */
    public static Subject of(KpiId id) {
        return new Subject("kpi", id.value());
    }

    /** Orders by type, then id. */
    @Override
    public int compareTo(Subject other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : id.compareTo(other.id);
    }

    /** Returns {@code type id}. */
    @Override
    public String toString() {
        return type + " " + id;
    }
}
