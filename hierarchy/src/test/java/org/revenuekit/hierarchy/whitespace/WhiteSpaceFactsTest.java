package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.assertRefuses;
import static org.revenuekit.hierarchy.rollup.World.usd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.Assets;
import org.revenuekit.core.asset.CompetitorUse;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.Need;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunities;

class WhiteSpaceFactsTest {
    private static final AccountId ACCOUNT = AccountId.of("A1");
    private static final ProductId PRODUCT = ProductId.of("P1");
    private static final Catalogue CATALOGUE =
            Catalogue.of(List.of(Product.builder().id(PRODUCT).build()));
    private static final Opportunities SALES = Opportunities.of(TaxBasis.EXCLUSIVE, List.of());

    private static WhiteSpaceFacts.Builder builder() {
        return WhiteSpaceFacts.builder().catalogue(CATALOGUE);
    }

    @Test
    void needACatalogueOnly() {
        WhiteSpaceFacts facts = builder().build();

        assertSame(CATALOGUE, facts.catalogue());
        assertEquals(ImmutableList.of(), facts.opportunities().list());
        assertEquals(TaxBasis.UNSTATED, facts.opportunities().taxBasis());
        assertSame(Assets.none(), facts.assets());
        assertEquals(ImmutableList.of(), facts.exclusions());
        assertEquals(ImmutableList.of(), facts.competitorUses());
        assertEquals(ImmutableList.of(), facts.needs());
        assertEquals(ImmutableList.of(), facts.wallets());
        assertEquals(ImmutableList.of(), facts.statedPotentials());
        assertEquals(ImmutableMap.of(), facts.seats());
        assertEquals(ImmutableSet.of(), facts.surveyed());
        String message = String.valueOf(assertThrows(
                        IllegalStateException.class,
                        () -> WhiteSpaceFacts.builder().build())
                .getMessage());
        assertTrue(message.contains("[catalogue]"), message);
    }

    @Test
    void canBeOpportunitiesAlone() {
        WhiteSpaceFacts facts = WhiteSpaceFacts.of(CATALOGUE, SALES);

        assertSame(CATALOGUE, facts.catalogue());
        assertSame(SALES, facts.opportunities());
        assertSame(Assets.none(), facts.assets());
    }

    @Test
    void keepWhatIsKnownWhenTheyAreBuiltUpon() {
        Assets assets = Assets.of(List.of(Asset.of(AssetId.of("AS1"), ACCOUNT, PRODUCT)));
        Exclusion exclusion = Exclusion.of(ACCOUNT, PRODUCT, "x");
        CompetitorUse use = CompetitorUse.of(ACCOUNT, PRODUCT, "x");
        Need need = Need.of(ACCOUNT, PRODUCT, LocalDate.of(2026, 3, 31), "x");
        Wallet wallet = Wallet.of(ACCOUNT, usd("1"));
        StatedPotential stated = StatedPotential.of(ACCOUNT, Offering.of(PRODUCT), ValueRange.exactly(usd("1")));
        WhiteSpaceFacts facts = builder()
                .opportunities(SALES)
                .assets(assets)
                .addExclusion(exclusion)
                .addCompetitorUse(use)
                .addNeed(need)
                .addWallet(wallet)
                .addStatedPotential(stated)
                .putSeat(ACCOUNT, 40L)
                .addSurveyed(ACCOUNT)
                .build()
                .toBuilder()
                .build();

        assertSame(CATALOGUE, facts.catalogue());
        assertSame(SALES, facts.opportunities());
        assertSame(assets, facts.assets());
        assertEquals(ImmutableList.of(exclusion), facts.exclusions());
        assertEquals(ImmutableList.of(use), facts.competitorUses());
        assertEquals(ImmutableList.of(need), facts.needs());
        assertEquals(ImmutableList.of(wallet), facts.wallets());
        assertEquals(ImmutableList.of(stated), facts.statedPotentials());
        assertEquals(ImmutableMap.of(ACCOUNT, 40L), facts.seats());
        assertEquals(ImmutableSet.of(ACCOUNT), facts.surveyed());
    }

    @Test
    void seatsAreNotNegative() {
        assertEquals(
                ImmutableMap.of(ACCOUNT, 0L),
                builder().putSeat(ACCOUNT, 0L).build().seats());
        assertRefuses(
                "seats must be >= 0, were -1 (account A1)",
                () -> builder().putSeat(ACCOUNT, -1L).build());
        assertRefuses(
                "seats must be >= 0, were -1 (account \\u202e)",
                () -> builder()
                        .putSeat(ACCOUNT, 1L)
                        .putSeat(AccountId.of("\u202e"), -1L)
                        .build());
    }

    @Test
    void whatIsHandedInIsCopied() {
        List<Wallet> wallets = new ArrayList<>(List.of(Wallet.of(ACCOUNT, usd("1"))));
        Map<AccountId, Long> seats = new HashMap<>(Map.of(ACCOUNT, 1L));
        WhiteSpaceFacts facts = builder().wallets(wallets).seats(seats).build();
        wallets.clear();
        seats.put(ACCOUNT, 2L);

        assertEquals(ImmutableList.of(Wallet.of(ACCOUNT, usd("1"))), facts.wallets());
        assertEquals(ImmutableMap.of(ACCOUNT, 1L), facts.seats());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("catalogue", () -> WhiteSpaceFacts.of(null, SALES));
        assertNames("opportunities", () -> WhiteSpaceFacts.of(CATALOGUE, null));
    }
}
