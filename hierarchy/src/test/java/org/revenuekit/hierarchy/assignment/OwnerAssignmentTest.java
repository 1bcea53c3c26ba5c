package org.revenuekit.hierarchy.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.assignment.AssignmentCriterion.CONTINUITY;
import static org.revenuekit.hierarchy.assignment.AssignmentCriterion.LANGUAGE;
import static org.revenuekit.hierarchy.assignment.AssignmentCriterion.LOAD;
import static org.revenuekit.hierarchy.assignment.AssignmentCriterion.PRODUCTS;
import static org.revenuekit.hierarchy.assignment.AssignmentCriterion.SENIORITY;
import static org.revenuekit.hierarchy.assignment.Office.APRIL;
import static org.revenuekit.hierarchy.assignment.Office.id;
import static org.revenuekit.hierarchy.assignment.Office.known;
import static org.revenuekit.hierarchy.assignment.Office.seller;
import static org.revenuekit.hierarchy.assignment.Office.texts;
import static org.revenuekit.hierarchy.rollup.World.AS_OF;
import static org.revenuekit.hierarchy.rollup.World.assertNames;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Language;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.seller.OwnerRole;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.Seniority;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.Family;

class OwnerAssignmentTest {
    private static final AssignmentPolicy STANDARD = AssignmentPolicy.standard();

    private static AssignmentPolicy only(AssignmentCriterion... criteria) {
        ImmutableMap.Builder<AssignmentCriterion, BigDecimal> weights = ImmutableMap.builder();
        for (AssignmentCriterion criterion : criteria) {
            weights.put(criterion, BigDecimal.ONE);
        }
        return STANDARD.toBuilder()
                .ref(DefinitionRef.of("ours", 1))
                .weights(weights.buildOrThrow())
                .build();
    }

    private static List<String> ranked(Proposal proposal) {
        return texts(proposal.candidates());
    }

    @Test
    void everythingThatSpeaksForSomebodyAddsUp() {
        Office office = new Office()
                .family("Dogs", "d1", "d2", "d3", "d4")
                .family("Cats", "c1")
                .speaking("d1", "ja")
                .speaking("d2", "ja")
                .speaking("d3", "en")
                .won("d1", "100", "tea", "cups")
                .won("d2", "100", "tea")
                .seller(known("new").seniority(Seniority.JUNIOR))
                .seller(known("old")
                        .name("Sato")
                        .seniority(Seniority.SENIOR)
                        .addLanguage(Language.of("ja"))
                        .addProduct(ProductId.of("tea"))
                        .capacity(10L))
                .lead("d1", "new")
                .lead("d2", "new")
                .owner("d3", "old", OwnerRole.SUPPORT)
                .lead("c1", "old");
        Proposal proposal = office.proposals(STANDARD).of(office.familyOf("d1"));

        assertEquals("""
                Sato = 60.833333
                  seniority: SENIOR for a top family = 25
                  load: would lead 5, can lead 10 = 10
                  language: speaks that of 2 of 3 = 13.333333
                  products: knows 1 of 2 = 7.5
                  continuity: owns 1 of 4 of the family = 5""", proposal.explain(seller("old")).text());
        assertEquals("""
                new = 20.588235
                  seniority: JUNIOR for a top family = 0
                  load: would lead 4, against 9 / 2 on average = 10.588235
                  language: not known = 0
                  products: not known = 0
                  continuity: owns 2 of 4 of the family = 10""", proposal.explain(seller("new")).text());
        assertEquals(List.of("Sato 60.833333", "new 20.588235"), ranked(proposal));
        assertEquals(new BigDecimal("55.588235"), proposal.of(seller("new")).possibleScore());
        assertEquals(Ratio.of(65, 100), proposal.of(seller("new")).coverage());
        assertEquals(
                proposal.of(seller("old")).score(), proposal.of(seller("old")).possibleScore());
        assertEquals(Ratio.of(100, 100), proposal.of(seller("old")).coverage());
        assertEquals(List.of("new"), texts(proposal.leads()));
        assertEquals(Optional.of(proposal.of(seller("old"))), proposal.first());
        assertFalse(proposal.confirmsLead());
        assertEquals(Optional.empty(), proposal.account());
        assertEquals(office.familyOf("d1"), proposal.family());
        assertEquals(1, proposal.standing().rank());
    }

    @Test
    void theMillionthThatIsLeftOverGoesToTheFirstOfEquals() {
        Office office = new Office().family("Dogs", "d1").lead("d1", "a");

        assertEquals(
                List.of("33.333334", "33.333333", "33.333333"),
                office
                        .speaking("d1", "ja")
                        .proposals(only(LANGUAGE, CONTINUITY, LOAD))
                        .of(id("d1"))
                        .of(seller("a"))
                        .merits()
                        .stream()
                        .map(merit -> merit.most().toString())
                        .toList());
    }

    @Test
    void onlyTopFamiliesWantSomebodyExperienced() {
        Office office = new Office()
                .family("Dogs", "d1")
                .family("Cats", "c1")
                .won("d1", "100")
                .won("c1", "50")
                .seller(known("a").seniority(Seniority.JUNIOR))
                .seller(known("b").seniority(Seniority.REGULAR))
                .seller(known("c").seniority(Seniority.SENIOR))
                .sellers("d")
                .lead("z", "d");
        AssignmentPolicy policy =
                only(SENIORITY, CONTINUITY).toBuilder().topFamilies(1).build();

        assertEquals(
                List.of("c 50", "b 25", "a 0", "d 0"),
                ranked(office.proposals(policy).of(id("d1"))));
        assertEquals(
                List.of("a 0", "b 0", "c 0", "d 0"),
                ranked(office.proposals(policy).of(id("c1"))));
        assertEquals(
                List.of(CONTINUITY),
                office.proposals(policy).of(id("c1")).candidates().get(0).merits().stream()
                        .map(Merit::criterion)
                        .toList());
        assertEquals(
                "seniority: not known",
                office.proposals(policy)
                        .of(id("d1"))
                        .of(seller("d"))
                        .merits()
                        .get(0)
                        .reason());
    }

    @Test
    void loadIsMeasuredAgainstCapacityOrElseAgainstTheOthers() {
        Office office = new Office()
                .family("Dogs", "d1", "d2")
                .family("Cats", "c1", "c2", "c3")
                .seller(known("full").capacity(2L))
                .seller(known("half").capacity(4L))
                .seller(known("none").capacity(0L))
                .seller(known("over").capacity(1L))
                .sellers("busy", "idle")
                .lead("c1", "busy")
                .lead("c2", "busy")
                .lead("c3", "busy")
                .owner("c3", "busy", OwnerRole.DEPUTY)
                .lead("d1", "full")
                .lead("d2", "full");
        Proposal proposal = office.proposals(only(LOAD)).of(office.familyOf("d1"));

        // all would lead 2, but busy 5: 15 of 6
        assertEquals(
                List.of("idle 55.555556", "half 50", "busy 33.333333", "full 0", "none 0", "over 0"), ranked(proposal));
        assertFalse(proposal.of(seller("full")).overCapacity());
        assertTrue(proposal.of(seller("none")).overCapacity());
        assertTrue(proposal.of(seller("over")).overCapacity());
        assertFalse(proposal.of(seller("busy")).overCapacity());
        assertEquals("over (over capacity)", proposal.explain(seller("over")).label());
        assertEquals("full", proposal.explain(seller("full")).label());
    }

    @Test
    void nobodyOverCapacityStandsFirstIfOthersAreNot() {
        Office office = new Office()
                .family("Dogs", "d1")
                .speaking("d1", "ja")
                .seller(known("best").addLanguage(Language.of("ja")).capacity(0L))
                .seller(known("worst").addLanguage(Language.of("en")).capacity(1L));

        assertEquals(
                List.of("worst 0", "best 100"),
                ranked(office.proposals(only(LANGUAGE)).of(id("d1"))));
    }

    @Test
    void accountsThatWereNotGivenAreWorkToo() {
        Office office = new Office().family("Dogs", "d1").lead("z", "a").sellers("b");

        assertEquals(
                List.of("b 60", "a 42.857143"),
                ranked(office.proposals(only(LOAD)).of(id("d1"))));
    }

    @Test
    void anAccountIsLookedAtAlone() {
        Office office = new Office()
                .family("Dogs", "d1", "d2")
                .speaking("d1", "ja")
                .speaking("d2", "en")
                .won("d1", "1", "tea")
                .won("d2", "1", "cups")
                .seller(known("a").addLanguage(Language.of("ja")).addProduct(ProductId.of("tea")))
                .seller(known("b").addLanguage(Language.of("en")).addProduct(ProductId.of("cups")))
                .owner("d1", "b", OwnerRole.SUPPORT)
                .lead("d2", "a");
        AssignmentPolicy policy = only(LANGUAGE, PRODUCTS);

        assertEquals(List.of("a 100", "b 0"), ranked(office.proposals(policy).of(id("d1"))));
        assertEquals(List.of("b 100", "a 0"), ranked(office.proposals(policy).of(id("d2"))));
        assertEquals(List.of("a 50", "b 50"), ranked(office.proposals(policy).of(office.familyOf("d1"))));
        assertEquals(
                List.of("b 100", "a 50"),
                ranked(office.proposals(only(CONTINUITY)).of(id("d1"))));
        assertEquals(
                "continuity: owns the account",
                office.proposals(only(CONTINUITY))
                        .of(id("d1"))
                        .of(seller("b"))
                        .merits()
                        .get(0)
                        .reason());
        assertEquals(
                Optional.of(id("d1")), office.proposals(policy).of(id("d1")).account());
        assertEquals(List.of(), texts(office.proposals(policy).of(id("d1")).leads()));
        assertFalse(office.proposals(policy).of(id("d1")).confirmsLead());
    }

    @Test
    void theLeadIsConfirmedIfNobodyFitsBetter() {
        Office office = new Office().family("Dogs", "d1").lead("d1", "a").sellers("b");
        Office both = new Office().family("Dogs", "d1").lead("d1", "a").lead("d1", "b");

        assertTrue(office.proposals(only(CONTINUITY)).of(id("d1")).confirmsLead());
        assertFalse(both.proposals(only(CONTINUITY)).of(id("d1")).confirmsLead());
    }

    @Test
    void withoutAnOwnerTableNeitherLoadNorContinuityIsAsked() {
        Office office = new Office()
                .family("Dogs", "d1")
                .speaking("d1", "ja")
                .seller(known("a").addLanguage(Language.of("ja")).addLanguage(Language.of("en")));

        assertEquals(
                """
                a = 44.444444
                  seniority: not known = 0
                  language: speaks that of 1 of 1 = 44.444444""",
                office.proposals(STANDARD).of(id("d1")).explain(seller("a")).text());
    }

    @Test
    void whereNothingCanBeAskedNobodyIsProposed() {
        Office office = new Office().family("Dogs", "d1").sellers("a");
        Proposal proposal = office.proposals(only(LOAD, LANGUAGE)).of(id("d1"));

        assertEquals(List.of(), proposal.candidates());
        assertEquals(Optional.empty(), proposal.first());
        assertFalse(proposal.confirmsLead());
        assertThrows(UnknownIdException.class, () -> proposal.of(seller("a")));
        assertEquals(
                List.of(),
                new Office()
                        .family("Dogs", "d1")
                        .proposals(STANDARD)
                        .of(id("d1"))
                        .candidates());
    }

    @Test
    void ownersOfTheDateAreCandidatesEvenIfNothingIsKnownOfThem() {
        Office office = new Office()
                .family("Dogs", "d1")
                .sellers("known")
                .seller(known("lingual").addLanguage(Language.of("ja")))
                .seller(known("senior").seniority(Seniority.SENIOR))
                .seller(known("expert").addProduct(ProductId.of("tea")))
                .seller(known("measured").capacity(1L))
                .lead("d1", "stranger")
                .lead("z", "afar")
                .owner("d1", "future", OwnerRole.LEAD, Span.from(APRIL));
        OwnerProposals proposals = office.proposals(only(CONTINUITY));

        assertEquals(
                List.of("stranger 100", "afar 0", "expert 0", "known 0", "lingual 0", "measured 0", "senior 0"),
                ranked(proposals.of(id("d1"))));
        assertEquals(
                List.of(
                        "UNKNOWN_SELLER account d1, seller stranger",
                        "UNKNOWN_ACCOUNT account z, account z",
                        "NOTHING_KNOWN seller afar",
                        "NOTHING_KNOWN seller known",
                        "NOTHING_KNOWN seller stranger"),
                texts(proposals.findings()));
        assertEquals("WARNING", AssignmentFinding.NOTHING_KNOWN.severity().name());
    }

    @Test
    void theLargestFamiliesComeFirst() {
        Office office = new Office()
                .family("Dogs", "d2", "d1")
                .family("Cats", "c1")
                .family("Fish", "f1")
                .won("c1", "100")
                .won("d1", "200")
                .lead("d1", "a")
                .owner("c1", "a", OwnerRole.DEPUTY);
        OwnerProposals proposals = office.proposals(STANDARD);

        assertEquals(
                List.of("Dogs", "Cats"),
                proposals.families(2).stream()
                        .map(proposal -> proposal.family().ultimate().label())
                        .toList());
        assertEquals(3, proposals.families(4).size());
        assertEquals(proposals.of(office.familyOf("d1")), proposals.families(1).get(0));
        assertEquals(List.of("d2", "c1", "f1"), texts(proposals.accountsWithoutLead()));
        assertEquals(AS_OF, proposals.asOf());
        assertEquals(DefinitionRef.of("assignment-policy", 1), proposals.definition());
        assertEquals(STANDARD, office.proposals(STANDARD).policy());
    }

    @Test
    void aChangeNamesWhoIsProposedInstead() {
        AssignmentPolicy policy = only(CONTINUITY);
        OwnerProposals before = new Office()
                .family("Dogs", "d1")
                .family("Cats", "c1")
                .family("Fish", "f1")
                .won("f1", "9")
                .lead("d1", "a")
                .lead("c1", "b")
                .proposals(policy);
        OwnerProposals after = new Office()
                .family("Dogs", "d1")
                .family("Cats", "c1")
                .family("Birds", "b1")
                .won("d1", "9")
                .lead("d1", "b")
                .lead("c1", "b")
                .proposals(policy);

        assertEquals(
                List.of("Dogs a b", "Birds - b", "Fish a -"),
                after.changeSince(before).stream()
                        .map(change -> change.ultimate().label()
                                + " "
                                + change.before().map(Object::toString).orElse("-")
                                + " "
                                + change.after().map(Object::toString).orElse("-"))
                        .toList());
        assertEquals(List.of(), after.changeSince(after));
        assertEquals(
                3,
                new Office()
                        .proposals(policy.withRef(DefinitionRef.of("other", 1)).withTopFamilies(3))
                        .changeSince(after)
                        .size());
        assertEquals(
                "definitions of one reference must have equal content, had not: ours@1",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Office()
                                        .proposals(policy.withTopFamilies(3))
                                        .changeSince(after))
                        .getMessage());
    }

    @Test
    void whatWasNeverGivenIsUnknown() {
        OwnerProposals proposals = new Office().family("Dogs", "d1").proposals(STANDARD);
        Family birds = new Office().family("Birds", "b1").familyOf("b1");

        assertThrows(UnknownIdException.class, () -> proposals.of(id("z")));
        assertEquals(
                "never given: account " + birds.ultimate().id(),
                assertThrows(UnknownIdException.class, () -> proposals.of(birds))
                        .getMessage());
        assertEquals(
                "never given: seller s",
                assertThrows(
                                UnknownIdException.class,
                                () -> proposals.of(id("d1")).explain(seller("s")))
                        .getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreRefusedByName() {
        Office office = new Office().family("Dogs", "d1").lead("d1", "a");
        OwnerAssignment question = OwnerAssignment.of(STANDARD);
        OwnerProposals proposals = office.proposals(STANDARD);
        Proposal proposal = proposals.of(id("d1"));

        assertNames("policy", () -> OwnerAssignment.of(null));
        assertNames("revenue", () -> question.propose(null, Ownership.none(), AS_OF));
        assertNames("ownership", () -> question.propose(office.revenue(), null, AS_OF));
        assertNames("asOf", () -> question.propose(office.revenue(), Ownership.none(), null));
        assertNames("family", () -> proposals.of((Family) null));
        assertNames("id", () -> proposals.of((AccountId) null));
        assertNames("seller", () -> proposal.of(null));
        assertNames("earlier", () -> proposals.changeSince(null));
        assertNames("ultimate", () -> new ProposalChange(null, Optional.empty(), Optional.empty()));
        var top = proposal.family().ultimate();
        assertNames("before", () -> new ProposalChange(top, null, Optional.empty()));
        assertNames("after", () -> new ProposalChange(top, Optional.empty(), null));
        ImmutableList<Candidate> none = ImmutableList.of();
        assertNames("standing", () -> new Proposal(null, Optional.empty(), ImmutableSortedSet.of(), none));
        assertNames("account", () -> new Proposal(proposal.standing(), null, ImmutableSortedSet.of(), none));
        assertNames("leads", () -> new Proposal(proposal.standing(), Optional.empty(), null, none));
        assertNames(
                "candidates", () -> new Proposal(proposal.standing(), Optional.empty(), ImmutableSortedSet.of(), null));
        assertNames("seller", () -> new Candidate(null, "a", false, ImmutableList.of()));
        assertNames("label", () -> new Candidate(seller("a"), null, false, ImmutableList.of()));
        assertNames("merits", () -> new Candidate(seller("a"), "a", false, null));
        assertNames("criterion", () -> new Merit(null, BigDecimal.ONE, BigDecimal.ONE, true, "why"));
        assertNames("points", () -> new Merit(LOAD, null, BigDecimal.ONE, true, "why"));
        assertNames("most", () -> new Merit(LOAD, BigDecimal.ONE, null, true, "why"));
        assertNames("reason", () -> new Merit(LOAD, BigDecimal.ONE, BigDecimal.ONE, true, null));
    }

    @Test
    void aMeritIsHashedTheSameInEveryLaunch() {
        assertEquals(
                Objects.hash("LOAD", BigDecimal.ONE, BigDecimal.TEN, true, "why"),
                new Merit(LOAD, BigDecimal.ONE, BigDecimal.TEN, true, "why").hashCode());
        EqualsVerifier.forClass(Merit.class)
                .suppress(Warning.NULL_FIELDS, Warning.BIGDECIMAL_EQUALITY)
                .verify();
    }
}
