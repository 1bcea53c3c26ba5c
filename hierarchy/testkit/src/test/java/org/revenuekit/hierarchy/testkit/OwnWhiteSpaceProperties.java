package org.revenuekit.hierarchy.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.Assets;
import org.revenuekit.core.asset.CompetitorUse;
import org.revenuekit.core.asset.LicenceScope;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.link.ParentLink;
import org.revenuekit.hierarchy.whitespace.CellState;
import org.revenuekit.hierarchy.whitespace.Exclusion;
import org.revenuekit.hierarchy.whitespace.OwnershipRule;
import org.revenuekit.hierarchy.whitespace.PotentialSum;
import org.revenuekit.hierarchy.whitespace.WhiteSpace;
import org.revenuekit.hierarchy.whitespace.WhiteSpaceAnalysis;
import org.revenuekit.hierarchy.whitespace.WhiteSpaceFacts;
import org.revenuekit.hierarchy.whitespace.WhiteSpacePolicy;

/** Our own white space keeps the laws, asked as any user asks it. */
class OwnWhiteSpaceProperties implements WhiteSpaceContract {
    private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);
    private static final AsOf AS_OF =
            BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(MARCH_31);

    @Override
    public WhiteSpaceSubject subject() {
        return OwnWhiteSpaceProperties::survey;
    }

    private static WhiteSpaceAnswer survey(WhiteSpaceCase given) {
        WhiteSpace space = WhiteSpaceAnalysis.of(
                        WhiteSpacePolicy.standard(CurrencyUnit.JPY).withOwnership(OwnershipRule.ACTIVE))
                .survey(
                        HierarchyResolution.of(HierarchyView.standard())
                                .resolve(
                                        Accounts.of(given.accounts().stream()
                                                .map(id -> Account.of(AccountId.of(id)))
                                                .toList()),
                                        given.parents().entrySet().stream()
                                                .map(link -> ParentLink.of(
                                                        AccountId.of(link.getKey()), AccountId.of(link.getValue())))
                                                .toList(),
                                        AS_OF),
                        facts(given),
                        AS_OF);
        return answer(space);
    }

    private static WhiteSpaceAnswer answer(WhiteSpace space) {
        Map<String, Map<String, String>> states = new LinkedHashMap<>();
        Map<String, Map<String, Long>> potentials = new LinkedHashMap<>();
        Map<String, Long> byAccount = new LinkedHashMap<>();
        Map<String, Long> byOffering = new LinkedHashMap<>();
        for (AccountId account : space.members()) {
            for (Offering offering : space.offerings()) {
                states.computeIfAbsent(account.value(), none -> new LinkedHashMap<>())
                        .put(offering.id(), space.of(account, offering).name());
                space.potential()
                        .of(account, offering)
                        .value()
                        .ifPresent(value -> potentials
                                .computeIfAbsent(account.value(), none -> new LinkedHashMap<>())
                                .put(offering.id(), yen(value.mid())));
            }
            states.putIfAbsent(account.value(), Map.of());
            byAccount.put(account.value(), yen(space.potential().of(account)));
        }
        space.offerings()
                .forEach(offering ->
                        byOffering.put(offering.id(), yen(space.potential().of(offering))));
        Map<String, Long> counts = new LinkedHashMap<>();
        Stream.of(CellState.values()).forEach(state -> counts.put(state.name(), space.count(state)));
        PotentialSum total = space.potential().total();
        return new WhiteSpaceAnswer(states, counts, potentials, byAccount, byOffering, yen(total), total.unvalued());
    }

    private static long yen(PotentialSum sum) {
        return yen(sum.value().mid());
    }

    private static long yen(MoneyFraction amount) {
        return amount.amount().longValueExact();
    }

    private static WhiteSpaceFacts facts(WhiteSpaceCase given) {
        List<Opportunity> opportunities = new ArrayList<>();
        List<Asset> assets = new ArrayList<>();
        WhiteSpaceFacts.Builder facts = WhiteSpaceFacts.builder()
                .catalogue(Catalogue.of(given.offerings().stream()
                        .map(id -> Product.builder()
                                .id(ProductId.of(id))
                                .listPrice(Optional.ofNullable(given.prices().get(id))
                                        .map(price -> MoneyFraction.of(CurrencyUnit.JPY, BigDecimal.valueOf(price))))
                                .build())
                        .toList()));
        for (WhiteSpaceFact fact : given.facts()) {
            AccountId account = AccountId.of(fact.account());
            ProductId product = ProductId.of(fact.offering());
            Asset asset = Asset.of(AssetId.of("asset " + assets.size()), account, product);
            switch (fact.kind()) {
                case OWNED -> assets.add(asset);
                case GROUP_LICENCE -> assets.add(asset.withScope(LicenceScope.GROUP));
                case LAPSED -> assets.add(asset.withActive(Span.until(MARCH_31)));
                case EXCLUDED -> facts.addExclusions(Exclusion.of(account, product, "said so"));
                case COMPETITOR -> facts.addCompetitorUses(CompetitorUse.of(account, product, "rival"));
                case IN_PIPELINE ->
                    opportunities.add(Opportunity.builder()
                            .id(OpportunityId.of("opportunity " + opportunities.size()))
                            .account(account)
                            .outcome(Outcome.OPEN)
                            .createdOn(MARCH_31)
                            .addUnpricedProducts(product)
                            .build());
            }
        }
        return facts.assets(Assets.of(assets))
                .opportunities(Opportunities.of(TaxBasis.UNSTATED, opportunities))
                .build();
    }
}
