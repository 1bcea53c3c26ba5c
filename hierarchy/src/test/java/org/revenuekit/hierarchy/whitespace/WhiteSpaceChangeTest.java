package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.hierarchy.whitespace.Shop.STANDARD;
import static org.revenuekit.hierarchy.whitespace.Shop.YEAR_END;
import static org.revenuekit.hierarchy.whitespace.Shop.all;
import static org.revenuekit.hierarchy.whitespace.Shop.at;
import static org.revenuekit.hierarchy.whitespace.Shop.companies;
import static org.revenuekit.hierarchy.whitespace.Shop.day;
import static org.revenuekit.hierarchy.whitespace.Shop.id;
import static org.revenuekit.hierarchy.whitespace.Shop.opportunity;
import static org.revenuekit.hierarchy.whitespace.Shop.product;
import static org.revenuekit.hierarchy.whitespace.Shop.products;
import static org.revenuekit.hierarchy.whitespace.Shop.survey;
import static org.revenuekit.hierarchy.whitespace.Shop.texts;
import static org.revenuekit.hierarchy.whitespace.Shop.usd;
import static org.revenuekit.hierarchy.whitespace.Shop.won;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.Assets;
import org.revenuekit.core.asset.LicenceScope;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.Hierarchy;

class WhiteSpaceChangeTest {
    private static final Opportunity[] NONE = {};
    private final Hierarchy family = companies("a", "b>a", "c");

    @Test
    void whatIsBoughtClosesAGapAndSaysWhy() {
        WhiteSpace before = survey(family, products("p", "q"), at(day(2, 9)), won("o1", "b", "p"));
        WhiteSpace after = survey(family, products("p", "q"), YEAR_END, won("o1", "b", "p"));
        WhiteSpaceChange change = after.changeSince(before);

        assertEquals(List.of("b x p: IN_PIPELINE -> OWNED"), texts(change.cells()));
        assertEquals(5, change.unchanged());
        assertEquals(change.cells(), change.by(CellState.OWNED));
        assertEquals(change.cells(), change.by(CellState.IN_PIPELINE, CellState.OWNED));
        assertEquals(List.of(), change.by(CellState.OPEN, CellState.OWNED));
        assertEquals(List.of(), change.by(CellState.OPEN));
        CellChange bought = change.cells().get(0);
        assertEquals(id("b"), bought.member());
        assertEquals(Offering.of(product("p")), bought.offering());
        assertEquals(CellState.IN_PIPELINE, bought.from());
        assertEquals(CellState.OWNED, bought.to());
        assertEquals(List.of("BOUGHT p at b: opportunity o1"), texts(bought.because()));
    }

    @Test
    void whatIsOpenAgainSaysWhatStoodThereBefore() {
        WhiteSpace before = survey(family, products("p"), at(day(1, 31)), opportunity("o1", "c", Outcome.LOST, "p"));
        WhiteSpace after = survey(family, products("p"), YEAR_END, opportunity("o1", "c", Outcome.LOST, "p"));
        CellChange opened = after.changeSince(before).by(CellState.OPEN).get(0);

        assertEquals("c x p: IN_PIPELINE -> OPEN", opened.toString());
        assertEquals(List.of("IN_PIPELINE p at c: opportunity o1"), texts(opened.because()));
    }

    @Test
    void anEndedLicenceLapsesAndOneForTheGroupCovers() {
        WhiteSpacePolicy active = STANDARD.withOwnership(OwnershipRule.ACTIVE);
        Asset ended = Asset.of(AssetId.of("ended"), id("c"), product("p")).withActive(Span.until(day(7, 1)));
        Asset group = Asset.of(AssetId.of("group"), id("a"), product("p"))
                .withActive(Span.from(day(7, 1)))
                .withScope(LicenceScope.GROUP);
        WhiteSpaceFacts facts = WhiteSpaceFacts.builder()
                .catalogue(products("p"))
                .assets(Assets.of(List.of(ended, group)))
                .build();
        WhiteSpaceChange change = WhiteSpaceAnalysis.of(active)
                .survey(family, facts, YEAR_END)
                .changeSince(WhiteSpaceAnalysis.of(active).survey(family, facts, at(day(6, 30))));

        assertEquals(
                List.of("a x p: OPEN -> OWNED", "b x p: OPEN -> COVERED", "c x p: OWNED -> LAPSED"),
                texts(change.cells()));
        assertEquals(0, change.unchanged());
        assertEquals(
                List.of("GROUP_LICENCE p at b: asset group"),
                texts(change.by(CellState.COVERED).get(0).because()));
    }

    @Test
    void aRetiredOfferingIsNoLongerOfferedToAnybodyButStaysWhereItIsHeld() {
        Catalogue later = Catalogue.of(List.of(
                Product.builder().id(product("p")).isRetired(true).build(),
                Product.builder().id(product("q")).build()));
        WhiteSpaceChange change = survey(family, later, YEAR_END, won("o1", "b", "p"))
                .changeSince(survey(family, products("p", "q"), YEAR_END, won("o1", "b", "p")));

        assertEquals(List.of("a x p: OPEN -> INELIGIBLE", "c x p: OPEN -> INELIGIBLE"), texts(change.cells()));
        assertEquals(4, change.unchanged());
    }

    @Test
    void newAndGoneMembersAndOfferingsAreNamedAsAWhole() {
        WhiteSpace before = survey(family, products("p", "q"), YEAR_END, won("o1", "b", "q"));
        WhiteSpace after = survey(companies("b", "d", "a"), products("n", "q"), YEAR_END, won("o2", "a", "q"));
        WhiteSpaceChange change = after.changeSince(before);

        assertEquals(List.of("a x q: OPEN -> OWNED", "b x q: OWNED -> OPEN"), texts(change.cells()));
        assertEquals(0, change.unchanged());
        assertEquals(List.of(id("d")), change.membersAppeared());
        assertEquals(List.of(id("c")), change.membersGone());
        assertEquals(List.of("n"), texts(change.offeringsAppeared()));
        assertEquals(List.of("p"), texts(change.offeringsGone()));
        assertEquals(ImmutableSortedSet.of(), change.definitionsOfOne());
    }

    @Test
    void nothingChangesSinceItself() {
        WhiteSpace space = survey(family, products("p", "q"), YEAR_END, won("o1", "b", "p"));

        assertEquals(List.of(), space.changeSince(space).cells());
        assertEquals(6, space.changeSince(space).unchanged());
    }

    @Test
    void policiesOfOneReferenceMustBeEqual() {
        WhiteSpaceFacts facts = WhiteSpaceFacts.of(products("p"), all(NONE));
        WhiteSpace one = surveyBy(STANDARD, facts, YEAR_END);
        WhiteSpacePolicy same = STANDARD.withBranchesInherit(true);
        WhiteSpacePolicy other = same.withRef(DefinitionRef.of("inheriting", 1));
        WhiteSpace clash = surveyBy(same, facts, YEAR_END);

        assertThrows(DefinitionClashException.class, () -> clash.changeSince(one));
        assertEquals(
                ImmutableSortedSet.of(STANDARD.ref(), other.ref()),
                surveyBy(other, facts, YEAR_END).changeSince(one).definitionsOfOne());
    }

    private WhiteSpace surveyBy(WhiteSpacePolicy policy, WhiteSpaceFacts facts, AsOf asOf) {
        return WhiteSpaceAnalysis.of(policy).survey(family, facts, asOf);
    }

    @Test
    @SuppressWarnings("NullAway")
    void argumentsMustBeThere() {
        WhiteSpace space = survey(family, products("p"), YEAR_END);
        WhiteSpaceChange change = space.changeSince(space);

        assertEquals(
                "earlier",
                assertThrows(NullPointerException.class, () -> space.changeSince(null))
                        .getMessage());
        assertEquals(
                "state",
                assertThrows(NullPointerException.class, () -> change.by(null)).getMessage());
        assertEquals(
                "from",
                assertThrows(NullPointerException.class, () -> change.by(null, CellState.OPEN))
                        .getMessage());
        AccountId someone = id("x");
        assertThrows(IllegalArgumentException.class, () -> space.of(someone, product("p")));
        assertEquals(usd("300"), space.potential().total().value().mid());
    }
}
