package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.link.ParentLink;

/** PupsRUs loves The Tangerine1000; which divisions of Dogs Extraordinaire do not have it yet? */
class TangerineTest {
    private static final ProductId TANGERINE = ProductId.of("tangerine-1000");
    private static final ProductId PEEL = ProductId.of("peel");

    private final Hierarchy hierarchy = HierarchyResolution.of(HierarchyView.standard())
            .resolve(
                    Accounts.of(Stream.of("1", "2", "3", "4", "5")
                            .map(one -> Account.of(id(one)))
                            .toList()),
                    Stream.of("2", "3", "4", "5")
                            .map(child -> ParentLink.ofName(id(child), "Dogs Extraordinaire"))
                            .toList(),
                    BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(LocalDate.of(2025, 12, 31)));

    private static AccountId id(String id) {
        return AccountId.of(id);
    }

    private final Catalogue catalogue = Catalogue.of(List.of(
            Product.builder().id(TANGERINE).listPrice(usd("1000")).build(),
            Product.builder().id(PEEL).listPrice(usd("50")).build()));

    private static MoneyFraction usd(String amount) {
        return MoneyFraction.of(CurrencyUnit.USD, new BigDecimal(amount));
    }

    private static Opportunity sale(String id, String account, Outcome outcome, ProductId product) {
        return Opportunity.builder()
                .id(OpportunityId.of(id))
                .account(AccountId.of(account))
                .outcome(outcome)
                .createdOn(LocalDate.of(2025, 1, 1))
                .closedOn(LocalDate.of(2025, 2, 1))
                .addLines(OpportunityLine.builder()
                        .product(product)
                        .unitPrice(usd("900"), BigDecimal.ONE)
                        .build())
                .build();
    }

    private WhiteSpace survey(WhiteSpacePolicy policy, Opportunity... opportunities) {
        Opportunities all = Opportunities.of(TaxBasis.UNSTATED, List.of(opportunities));
        return WhiteSpaceAnalysis.of(policy).survey(hierarchy, WhiteSpaceFacts.of(catalogue, all), hierarchy.asOf());
    }

    @Test
    void aSisterHasWhatWeLoveDogsLacks() {
        WhiteSpace space = survey(
                WhiteSpacePolicy.standard(CurrencyUnit.USD),
                sale("o1", "2", Outcome.WON, TANGERINE),
                sale("o2", "4", Outcome.OPEN, TANGERINE),
                sale("o3", "5", Outcome.LOST, TANGERINE));

        assertEquals(CellState.OWNED, space.of(id("2"), TANGERINE));
        assertEquals(CellState.OPEN, space.of(id("3"), TANGERINE));
        assertEquals("5 members x 2 offerings: OWNED 1, IN_PIPELINE 1, OPEN 8", space.toString());
        Gap first =
                space.gaps().of(hierarchy.familyOf(id("2"))).firstByPotential(1).get(0);
        assertEquals("3 x tangerine-1000: OPEN", first.toString());
        assertEquals(List.of(id("2")), first.sisters());
        assertEquals("USD 1000 by LIST_PRICE, n = 1", first.potential().toString());
        assertEquals("USD 3250", space.potential().total().toString());
        assertEquals("USD 3000", space.potential().of(Offering.of(TANGERINE)).toString());
        assertEquals(
                space.potential().total(),
                space.potential().by(hierarchy.byFamily()).total());
        assertEquals(
                "2 x tangerine-1000: OWNED [BOUGHT tangerine-1000 at 2: opportunity o1]",
                space.cell(id("2"), Offering.of(TANGERINE)).toString());
    }

    @Test
    void aFamilyOwnsWhatAnyMemberOwns() {
        WhiteSpace space = survey(
                WhiteSpacePolicy.standard(CurrencyUnit.USD).withMemberGrain(MemberGrain.FAMILY),
                sale("o1", "2", Outcome.WON, TANGERINE));

        assertEquals("2 members x 2 offerings: OWNED 1, OPEN 3", space.toString());
        assertEquals(CellState.OWNED, space.of(id("3"), TANGERINE));
    }
}
