package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.hierarchy.Given.MARCH_END;
import static org.revenuekit.hierarchy.Given.accounts;
import static org.revenuekit.hierarchy.Given.id;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.account.Country;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.ParentLink;
import org.revenuekit.hierarchy.link.Share;

/** Holders beside the family, economic shares beside control, and the ultimate parent at home. */
class HoldersTest {
    private static final Accounts ACCOUNTS = accounts("a", "b", "p", "q");

    @Test
    void holdersStandLargestFirstWithTheirStanding() {
        Holdings holdings = resolve(
                        owned("a", "q", "0.3"),
                        owned("a", "p", "0.6"),
                        owned("b", "q", "0.1"),
                        ParentLink.of(id("b"), id("p")).withKind(LinkKind.OWNERSHIP),
                        owned("q", "q", "0.1"),
                        ParentLink.of(id("b"), id("a")))
                .holdings();

        assertEquals(
                "[p holds 0.6 of a, CONTROLS, q holds 0.3 of a, AFFILIATE]",
                holdings.of(id("a")).toString());
        assertEquals(
                "[q holds 0.1 of b, MINORITY, p holds 0..1 of b, POSSIBLE_CONTROL]",
                holdings.of(id("b")).toString());
        assertEquals(
                "[q holds 0.3 of a, AFFILIATE, q holds 0.1 of b, MINORITY]",
                holdings.by(id("q")).toString());
        assertEquals(
                "[p holds 0.6 of a, CONTROLS, q holds 0.3 of a, AFFILIATE, q holds 0.1 of b, MINORITY, p holds 0..1 of b,"
                        + " POSSIBLE_CONTROL]",
                holdings.list().toString());
        assertEquals(List.of(), holdings.of(id("p")));
        assertEquals(
                List.of(true, false),
                holdings.of(id("a")).stream().map(Holder::decides).toList());
        assertThrows(UnknownIdException.class, () -> holdings.of(id("z")));
        assertThrows(UnknownIdException.class, () -> holdings.by(id("z")));
    }

    @Test
    void holdersOfOneShareStandById() {
        Holdings holdings = resolve(
                        owned("b", "q", "0.1"),
                        owned("a", "q", "0.1"),
                        owned("a", "p", "0.1"),
                        owned("a", "p", between("0.1", "0.2")))
                .holdings();

        assertEquals(
                "[p holds 0.1 of a, MINORITY, p holds 0.1..0.2 of a, MINORITY, q holds 0.1 of a, MINORITY]",
                holdings.of(id("a")).toString());
        assertEquals(
                "[q holds 0.1 of a, MINORITY, q holds 0.1 of b, MINORITY]",
                holdings.by(id("q")).toString());
    }

    /** 60 % of 60 % is 36 %, and yet controlled. */
    @Test
    void economicShareStandsBesideControl() {
        Hierarchy hierarchy = resolve(owned("a", "p", "0.6"), owned("b", "a", "0.6"));

        assertEquals("p", hierarchy.ultimateOf(id("b")).toString());
        assertEquals(
                Bounds.exactly(new BigDecimal("0.36")),
                hierarchy.graph().economicShare(id("p"), id("b")).bounds());
    }

    @Test
    void theGraphKeepsEveryPairOnceWithTheShareThatSaysMost() {
        Hierarchy hierarchy = resolve(
                ParentLink.of(id("a"), id("p")),
                owned("a", "p", between("0.2", "0.9")),
                owned("a", "p", "0.3"),
                owned("a", "p", "0.4"),
                owned("a", "q", "0.1"),
                owned("a", "a", "0.1"),
                ParentLink.of(id("b"), id("q")).withKind(LinkKind.ULTIMATE_CONSOLIDATION),
                ParentLink.of(id("z"), id("q")),
                ParentLink.of(id("b"), id("q")).withKind(LinkKind.SALES_GROUP));
        LinkGraph graph = hierarchy.graph();

        assertEquals("[p, q]", graph.parentsOf(id("a")).toString());
        assertEquals("[]", graph.parentsOf(id("b")).toString());
        assertEquals(
                Bounds.exactly(new BigDecimal("0.4")),
                graph.economicShare(id("p"), id("a")).bounds());
    }

    @Test
    void theHighestNodeOfACountryMayLieBehindAnother() {
        Accounts abroad = Accounts.of(List.of(
                in("us-top", "US"), in("uk", "GB"), in("us", "US"), in("us-leaf", "US"), Account.of(id("nowhere"))));
        Hierarchy hierarchy = HierarchyResolution.of(HierarchyView.standard())
                .resolve(abroad, Given.links("uk>us-top", "us>uk", "us-leaf>us", "us-top>x", "nowhere>us"), MARCH_END);

        assertEquals(
                "Optional[us-top]", hierarchy.domesticUltimateOf(id("us-leaf")).toString());
        assertEquals(
                "Optional[us]",
                hierarchy.contiguousDomesticUltimateOf(id("us-leaf")).toString());
        assertEquals("Optional[uk]", hierarchy.domesticUltimateOf(id("uk")).toString());
        assertEquals(
                "Optional[us-top]",
                hierarchy.contiguousDomesticUltimateOf(id("us-top")).toString());
        assertEquals(Optional.empty(), hierarchy.domesticUltimateOf(id("nowhere")));
        assertEquals(Optional.empty(), hierarchy.domesticUltimateOf(id("x")));
    }

    private static Account in(String id, String country) {
        return Account.builder().id(id(id)).country(Country.of(country)).build();
    }

    private static ParentLink owned(String child, String holder, String share) {
        return owned(child, holder, Share.of(new BigDecimal(share)));
    }

    private static ParentLink owned(String child, String holder, Share share) {
        return ParentLink.of(id(child), id(holder)).withKind(LinkKind.OWNERSHIP).withShare(share);
    }

    private static Share between(String low, String high) {
        return Share.between(new BigDecimal(low), new BigDecimal(high));
    }

    private static Hierarchy resolve(ParentLink... links) {
        return HierarchyResolution.of(HierarchyView.standard()).resolve(ACCOUNTS, List.of(links), MARCH_END);
    }
}
