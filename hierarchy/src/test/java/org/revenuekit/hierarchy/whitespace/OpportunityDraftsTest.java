package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.hierarchy.whitespace.Shop.STANDARD;
import static org.revenuekit.hierarchy.whitespace.Shop.YEAR_END;
import static org.revenuekit.hierarchy.whitespace.Shop.all;
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

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.Need;
import org.revenuekit.core.offering.OfferingGrain;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.seller.AccountOwner;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.hierarchy.Hierarchy;

class OpportunityDraftsTest {
    private final Hierarchy family = companies("a", "b>a", "c>a", "d");

    private static OpportunityDrafts drafts(WhiteSpace space, int count) {
        return NextBestOffering.of(NextBestPolicy.standard()).rank(space).drafts(count, Ownership.none());
    }

    @Test
    void aDraftSaysWhomToCallAboutWhatAndWhy() {
        Need need = Need.of(id("c"), product("p"), day(3, 1), "too much paper");
        WhiteSpaceFacts facts = WhiteSpaceFacts.of(products("p", "q"), all(won("o1", "b", "p"))).toBuilder()
                .addNeeds(need)
                .build();
        WhiteSpace space = WhiteSpaceAnalysis.of(STANDARD).survey(family, facts, YEAR_END);
        Ownership ownership = Ownership.of(
                Sellers.of(List.of()),
                List.of(AccountOwner.of(id("c"), SellerId.of("s2")), AccountOwner.of(id("c"), SellerId.of("s1"))));
        OpportunityDrafts drafts =
                NextBestOffering.of(NextBestPolicy.standard()).rank(space).drafts(2, ownership);
        OpportunityDraft first = drafts.list().get(0);

        assertEquals(2, drafts.list().size());
        assertEquals(YEAR_END, drafts.asOf());
        assertEquals(List.of(DefinitionRef.of("next-best-offering", 1), STANDARD.ref()), drafts.definitions());
        assertEquals(id("c"), first.account());
        assertEquals("p", first.offering().toString());
        assertEquals(List.of(product("p")), first.products());
        assertEquals(Optional.of(ValueRange.exactly(usd("100"))), first.value());
        assertEquals(List.of(id("b")), first.sisters());
        assertEquals(List.of(need), first.needs());
        assertEquals(Optional.of(SellerId.of("s1")), first.owner());
        assertEquals(YEAR_END.date(), first.draftedOn());
        assertEquals(
                List.of(
                        "need: on record",
                        "sister: 1 of 2 other members of the family own it",
                        "penetration: 1 of 4 members own it"),
                first.reasons());
        assertEquals(id("a"), drafts.list().get(1).account());
        assertEquals(Optional.empty(), drafts.list().get(1).owner());
    }

    @Test
    void whatIsInThePipelineIsNotDraftedAgain() {
        WhiteSpace space =
                survey(family, products("p"), YEAR_END, won("o1", "b", "p"), opportunity("o2", "c", Outcome.OPEN, "p"));
        NextBestPolicy withPipeline = NextBestPolicy.standard()
                .withRef(DefinitionRef.of("all", 1))
                .withStates(ImmutableSet.of(CellState.OPEN, CellState.IN_PIPELINE));
        NextBestOfferings all = NextBestOffering.of(withPipeline).rank(space);
        NextBestOfferings onlyPipeline = NextBestOffering.of(
                        withPipeline.withStates(ImmutableSet.of(CellState.IN_PIPELINE)))
                .rank(space);

        assertEquals(3, all.first(9).size());
        assertEquals(List.of(id("a"), id("d")), accounts(all.drafts(9, Ownership.none())));
        assertEquals(1, onlyPipeline.first(9).size());
        assertEquals(List.of(), onlyPipeline.drafts(9, Ownership.none()).list());
    }

    private static List<?> accounts(OpportunityDrafts drafts) {
        return drafts.list().stream().map(OpportunityDraft::account).toList();
    }

    @Test
    void aFamilyIsCalledWhereItCanBeOfferedSomethingAndOnlyWhatItCanBeOffered() {
        Catalogue line = Catalogue.of(List.of(
                Product.builder()
                        .id(product("r"))
                        .line(ProductLine.of("l"))
                        .isRetired(true)
                        .build(),
                Product.builder().id(product("p")).line(ProductLine.of("l")).build(),
                Product.builder().id(product("o")).line(ProductLine.of("l")).build()));
        WhiteSpaceFacts facts = WhiteSpaceFacts.of(line, all(won("o1", "d", "p"))).toBuilder()
                .addExclusions(Exclusion.of(id("a"), product("p"), "sanctions"))
                .addExclusions(Exclusion.of(id("a"), product("o"), "sanctions"))
                .addExclusions(Exclusion.of(id("b"), product("o"), "too small"))
                .build();
        WhiteSpacePolicy families = STANDARD.withRef(DefinitionRef.of("families", 1))
                .withMemberGrain(MemberGrain.FAMILY)
                .withOfferingGrain(OfferingGrain.PRODUCT_LINE);
        OpportunityDrafts drafts = drafts(WhiteSpaceAnalysis.of(families).survey(family, facts, YEAR_END), 9);

        assertEquals(List.of(id("b")), accounts(drafts));
        assertEquals(List.of(product("p")), drafts.list().get(0).products());
        assertEquals(Optional.empty(), drafts.list().get(0).value());
    }

    @Test
    void theCountIsABound() {
        WhiteSpace space = survey(family, products("p"), YEAR_END, won("o1", "b", "p"));
        NextBestOfferings next = NextBestOffering.of(NextBestPolicy.standard()).rank(space);

        assertEquals(List.of(), next.drafts(0, Ownership.none()).list());
        assertEquals(List.of("a"), texts(accounts(next.drafts(1, Ownership.none()))));
        assertEquals(
                "count must be >= 0, was -1",
                assertThrows(IllegalArgumentException.class, () -> next.drafts(-1, Ownership.none()))
                        .getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void allPartsOfADraftMustBeThere() {
        WhiteSpace space = survey(family, products("p"), YEAR_END, won("o1", "b", "p"));
        OpportunityDraft draft = drafts(space, 1).list().get(0);

        assertEquals(
                "list",
                assertThrows(
                                NullPointerException.class,
                                () -> new OpportunityDrafts(null, ImmutableList.of(), YEAR_END))
                        .getMessage());
        assertEquals(
                "from",
                assertThrows(
                                NullPointerException.class,
                                () -> new Upgrade(id("a"), null, product("p"), Optional.empty()))
                        .getMessage());
        assertEquals(
                "ownership",
                assertThrows(
                                NullPointerException.class,
                                () -> NextBestOffering.of(NextBestPolicy.standard())
                                        .rank(space)
                                        .drafts(1, null))
                        .getMessage());
        assertEquals(
                "account",
                assertThrows(
                                NullPointerException.class,
                                () -> new OpportunityDraft(
                                        null,
                                        draft.offering(),
                                        ImmutableList.of(),
                                        Optional.empty(),
                                        ImmutableList.of(),
                                        ImmutableList.of(),
                                        ImmutableList.of(),
                                        Optional.empty(),
                                        day(1, 1)))
                        .getMessage());
    }
}
