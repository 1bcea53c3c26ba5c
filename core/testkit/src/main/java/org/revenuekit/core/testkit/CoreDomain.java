package org.revenuekit.core.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetAction;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.BillingPeriod;
import org.revenuekit.core.asset.CompetitorUse;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.EditionLadder;
import org.revenuekit.core.offering.Need;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductCategory;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.offering.ProductLine;
import org.revenuekit.core.opportunity.Discount;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;

/**
 * Generates parameters of core's types, and of all types that jqwik generates by itself: write
 * {@code @Domain(CoreDomain.class)} on a test class or on a single property.
 */
@Domain(DomainContext.Global.class)
public final class CoreDomain extends DomainContextBase {
    /** Called by jqwik. */
    public CoreDomain() {}

    @Provide
    Arbitrary<AccountId> accountIds() {
        return CoreArbitraries.accountIds();
    }

    @Provide
    Arbitrary<SellerId> sellerIds() {
        return CoreArbitraries.sellerIds();
    }

    @Provide
    Arbitrary<ProductId> productIds() {
        return CoreArbitraries.productIds();
    }

    @Provide
    Arbitrary<AssetId> assetIds() {
        return CoreArbitraries.assetIds();
    }

    @Provide
    Arbitrary<OpportunityId> opportunityIds() {
        return CoreArbitraries.opportunityIds();
    }

    @Provide
    Arbitrary<Account> accounts() {
        return CoreArbitraries.accounts();
    }

    @Provide
    Arbitrary<CurrencyUnit> currencies() {
        return CoreArbitraries.currencies();
    }

    @Provide
    Arbitrary<MoneyFraction> moneyFractions() {
        return CoreArbitraries.moneyFractions();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return CoreArbitraries.dates();
    }

    @Provide
    Arbitrary<Span> spans() {
        return CoreArbitraries.spans();
    }

    @Provide
    Arbitrary<BusinessCalendar> calendars() {
        return CoreArbitraries.calendars();
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return CoreArbitraries.asOfs();
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return CoreArbitraries.ratios();
    }

    @Provide
    Arbitrary<ProductLine> productLines() {
        return CoreArbitraries.productLines();
    }

    @Provide
    Arbitrary<ProductCategory> productCategories() {
        return CoreArbitraries.productCategories();
    }

    @Provide
    Arbitrary<Product> products() {
        return CoreArbitraries.products();
    }

    @Provide
    Arbitrary<Offering> offerings() {
        return CoreArbitraries.offerings();
    }

    @Provide
    Arbitrary<EditionLadder> editionLadders() {
        return CoreArbitraries.editionLadders(CoreArbitraries.productIds());
    }

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return CoreArbitraries.catalogues();
    }

    @Provide
    Arbitrary<Need> needs() {
        return CoreArbitraries.needs();
    }

    @Provide
    Arbitrary<Asset> assets() {
        return CoreArbitraries.assets();
    }

    @Provide
    Arbitrary<AssetAction> assetActions() {
        return CoreArbitraries.assetActions();
    }

    @Provide
    Arbitrary<BillingPeriod> billingPeriods() {
        return CoreArbitraries.billingPeriods();
    }

    @Provide
    Arbitrary<CompetitorUse> competitorUses() {
        return CoreArbitraries.competitorUses();
    }

    @Provide
    Arbitrary<Discount> discounts() {
        return CoreArbitraries.discounts();
    }

    @Provide
    Arbitrary<OpportunityLine> opportunityLines() {
        return CoreArbitraries.opportunityLines();
    }

    @Provide
    Arbitrary<Opportunity> opportunities() {
        return CoreArbitraries.opportunities();
    }

    @Provide
    Arbitrary<IndicatorId> indicatorIds() {
        return CoreArbitraries.indicatorIds();
    }

    @Provide
    Arbitrary<ObservedValue> observedValues() {
        return CoreArbitraries.observedValues();
    }

    @Provide
    Arbitrary<Observation> observations() {
        return CoreArbitraries.observations();
    }

    @Provide
    Arbitrary<Observations> observationSets() {
        return CoreArbitraries.observationSets();
    }

    @Provide
    Arbitrary<Label> labels() {
        return CoreArbitraries.labels();
    }
}
