package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.phase.PhaseWorld.A;
import static org.revenuekit.segmentation.phase.PhaseWorld.B;
import static org.revenuekit.segmentation.phase.PhaseWorld.STRANGER;
import static org.revenuekit.segmentation.phase.PhaseWorld.TODAY;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertNames;
import static org.revenuekit.segmentation.phase.PhaseWorld.criterion;
import static org.revenuekit.segmentation.phase.PhaseWorld.held;
import static org.revenuekit.segmentation.phase.PhaseWorld.judge;
import static org.revenuekit.segmentation.phase.PhaseWorld.model;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.AccountOwner;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.core.time.Span;

class EvidenceCoverageTest {
    private static final SellerId SATO = SellerId.of("sato");
    private static final SellerId MORI = SellerId.of("mori");
    private static final Criterion MEETS = criterion("meets", FactKind.MEETING);
    private static final Criterion QUOTES = criterion("quotes", FactKind.COMPETITIVE_QUOTE);
    private static final Criterion ORDERS =
            criterion("orders", EvidencePattern.of(FactKind.ORDER).withTimes(2)).withUnseen(CriterionResult.NOT_MET);
    private static final PhaseModel MODEL =
            model(Gate.allOf(MEETS), Gate.anyOf(QUOTES, MEETS), Gate.anyOf(QUOTES, ORDERS));

    private static EvidenceCoverage of(Evidence... evidence) {
        return EvidenceCoverage.read(judge(MODEL, evidence));
    }

    private static AccountCoverage coverage(
            int known, int asked, int answered, ImmutableSortedMap<SellerId, Long> reporters, long unreported) {
        return new AccountCoverage(A, known, asked, answered, 3, reporters, unreported);
    }

    @Test
    void criteriaUpToTheNextPhaseAreCounted() {
        ImmutableSortedMap<SellerId, Long> nobody = ImmutableSortedMap.of();
        assertEquals(coverage(0, 1, 0, nobody, 0), of().of(A));
        // a no is an answer, and known
        assertEquals(
                coverage(1, 1, 1, nobody, 1),
                of(held("1", FactKind.MEETING, 1).withAnswer(false)).of(A));
        // in phase 2 already, all three are asked, and what was never ordered is known, but no answer
        assertEquals(
                coverage(2, 3, 1, nobody, 1), of(held("1", FactKind.MEETING, 1)).of(A));
        assertEquals(
                coverage(2, 3, 1, nobody, 2),
                of(held("1", FactKind.MEETING, 1), held("2", FactKind.ORDER, 1)).of(A));
        // in the highest phase
        EvidenceCoverage top =
                of(held("1", FactKind.MEETING, 1), held("2", FactKind.ORDER, 1), held("3", FactKind.ORDER, 2));
        assertEquals(coverage(2, 3, 2, nobody, 3), top.of(A));
        assertEquals(Ratio.of(2, 3), top.of(A).coverage());
        assertEquals(Ratio.of(2, 3), top.of(A).fillRate());
        assertEquals(Ratio.of(2, 4), top.coverage());
        assertEquals(Ratio.of(2, 6), top.fillRate());
    }

    @Test
    void evidenceOfOpportunitiesIsReadAsThePhaseIs() {
        Evidence one = held("1", FactKind.MEETING, 1).withOpportunity(PhaseWorld.O1);
        Evidence other = held("2", FactKind.COMPETITIVE_QUOTE, 1).withOpportunity(PhaseWorld.O2);

        assertEquals(Ratio.of(2, 3), of(one, other).of(A).fillRate());
        PhaseModel best = MODEL.withScope(EvidenceScope.BEST_OPPORTUNITY);
        assertEquals(
                Ratio.of(1, 3),
                EvidenceCoverage.read(judge(best, one, other)).of(A).fillRate());
    }

    @Test
    void aContradictionIsNoAnswer() {
        AccountCoverage coverage = of(
                        held("1", FactKind.MEETING, 1),
                        held("2", FactKind.MEETING, 1).withAnswer(false))
                .of(A);

        assertEquals(coverage(0, 1, 0, ImmutableSortedMap.of(), 2), coverage);
    }

    @Test
    void reportersAreThoseOfWhatIsSeen() {
        EvidenceCoverage coverage = of(
                held("1", FactKind.MEETING, 1).withReporter(SATO),
                held("2", FactKind.MEETING, 2).withReporter(SATO),
                held("3", FactKind.ORDER, 2), // from a system
                held("4", FactKind.MEETING, -1).withReporter(MORI), // not yet
                held("5", FactKind.MEETING, 5).withReporter(MORI).withStatus(EvidenceStatus.WITHDRAWN),
                held("6", FactKind.VISIT, 5).withReporter(MORI).withAccount(B),
                held("7", FactKind.VISIT, 5).withReporter(SATO).withAccount(B));

        assertEquals(ImmutableSortedMap.of(SATO, 2L), coverage.of(A).reporters());
        assertEquals(1, coverage.of(A).unreported());
        assertEquals(2, coverage.of(A).reported());
        assertTrue(coverage.of(A).isOfOneReporter());
        assertEquals(ImmutableSortedMap.of(MORI, 1L, SATO, 1L), coverage.of(B).reporters());
        assertFalse(coverage.of(B).isOfOneReporter());
        assertEquals(List.of(coverage.of(A)), coverage.ofOneReporter());
        assertFalse(of().of(A).isOfOneReporter());
        assertEquals(List.of(coverage.of(A), coverage.of(B)), coverage.list());
    }

    @Test
    void thoseKnownByOneAreListedByHowMuchIsKnown() {
        Evidence ofA = held("1", FactKind.VISIT, 1).withReporter(SATO);
        Evidence ofB = held("2", FactKind.VISIT, 1).withReporter(MORI).withAccount(B);
        assertEquals(
                List.of(A, B),
                of(ofB, ofA).ofOneReporter().stream()
                        .map(AccountCoverage::account)
                        .toList());
        assertEquals(
                List.of(B, A),
                of(ofB, ofA, ofB.withId(EvidenceId.of("3"))).ofOneReporter().stream()
                        .map(AccountCoverage::account)
                        .toList());
    }

    @Test
    void sheetsAreThoseOfSellersAndTeams() {
        EvidenceCoverage coverage = of(
                held("1", FactKind.MEETING, 1),
                held("2", FactKind.COMPETITIVE_QUOTE, 1),
                held("3", FactKind.MEETING, 1).withAccount(B));
        Ownership ownership = Ownership.of(
                Sellers.of(List.of()),
                List.of(
                        AccountOwner.of(A, SATO),
                        AccountOwner.of(B, SATO, Span.until(TODAY.plusDays(1))),
                        AccountOwner.of(B, MORI, Span.from(TODAY.plusDays(1)))));

        KpiGroups<SellerId, Ratio> bySeller = coverage.fillRateBySeller(ownership);
        assertEquals(Optional.of(Ratio.of(3, 6)), bySeller.find(SATO));
        assertEquals(Optional.empty(), bySeller.find(MORI));
        assertEquals(Ratio.of(0, 0), bySeller.ungrouped());
        Grouping<AccountId, String> teams =
                Grouping.of("team", account -> account.equals(A) ? Optional.of("east") : Optional.empty());
        assertEquals(Optional.of(Ratio.of(2, 3)), coverage.fillRateBy(teams).find("east"));
        assertEquals(Ratio.of(1, 3), coverage.fillRateBy(teams).ungrouped());
    }

    @Test
    void badArgumentsAreRefused() {
        PhaseBoard board = judge(MODEL);
        EvidenceCoverage coverage = EvidenceCoverage.read(board);
        assertSame(board, coverage.board());
        assertThrows(UnknownIdException.class, () -> coverage.of(STRANGER));
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        EvidenceCoverage coverage = of();
        assertNames("board", () -> EvidenceCoverage.read(null));
        assertNames("ownership", () -> coverage.fillRateBySeller(null));
        assertNames("grouping", () -> coverage.fillRateBy(null));
    }
}
