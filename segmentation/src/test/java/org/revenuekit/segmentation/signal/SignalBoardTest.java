package org.revenuekit.segmentation.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.segmentation.signal.SignalWorld.A1;
import static org.revenuekit.segmentation.signal.SignalWorld.A2;
import static org.revenuekit.segmentation.signal.SignalWorld.A3;
import static org.revenuekit.segmentation.signal.SignalWorld.ACCOUNTS;
import static org.revenuekit.segmentation.signal.SignalWorld.AS_OF;
import static org.revenuekit.segmentation.signal.SignalWorld.TODAY;
import static org.revenuekit.segmentation.signal.SignalWorld.assertNames;
import static org.revenuekit.segmentation.signal.SignalWorld.assertRefused;
import static org.revenuekit.segmentation.signal.SignalWorld.decimal;
import static org.revenuekit.segmentation.signal.SignalWorld.pain;
import static org.revenuekit.segmentation.signal.SignalWorld.signal;
import static org.revenuekit.segmentation.signal.SignalWorld.weigh;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.seller.SellerId;

class SignalBoardTest {
    private static final SignalAnalysis ANALYSIS = SignalAnalysis.of(SignalPolicy.standard());

    @Test
    void aSignalWeighsHalfAfterItsHalfLife() {
        SignalBoard board = weigh(
                signal(A1, SignalKind.KEY_PERSON_MOVED, 90),
                signal(A2, SignalKind.CUSTOMER_PAIN, 60).withStrength(decimal("0.5")));

        assertEquals(decimal("0.500000"), board.of(A1).strength());
        assertEquals(decimal("0.125000"), board.of(A2).strength());
        assertEquals(decimal("0.000000"), board.of(A3).strength());
        assertEquals(
                new AccountSignals(
                        A1,
                        decimal("0.500000"),
                        ImmutableList.of(
                                new LiveSignal(signal(A1, SignalKind.KEY_PERSON_MOVED, 90), decimal("0.500000")))),
                board.of(A1));
        assertEquals(A3, board.of(A3).account());
        assertEquals(ImmutableList.of(), board.of(A3).signals());
        assertEquals(Findings.none(), board.findings());
        assertEquals(SignalPolicy.standard(), board.definition());
        assertEquals(AS_OF, board.asOf());
        assertSame(ACCOUNTS, board.accounts());
    }

    @Test
    void weightsAreRoundedHalfUp() {
        // 0.000003 / 2 = 0.0000015, and half a millionth is one, less is none
        assertEquals(
                decimal("0.000002"),
                weigh(signal(A1, SignalKind.CUSTOMER_PAIN, 30).withStrength(decimal("0.000003")))
                        .of(A1)
                        .strength());
        assertEquals(decimal("0.000001"), weigh(pain("0.0000005", "a")).of(A1).strength());
        assertEquals(decimal("0.000000"), weigh(pain("0.00000049", "a")).of(A1).strength());
    }

    @Test
    void severalSignalsSaturate() {
        SignalBoard board = weigh(pain("0.5", "a"), pain("0.2", "b"), pain("0.4", "c"));

        assertEquals(decimal("0.760000"), board.of(A1).strength()); // 1 - 0.5 x 0.8 x 0.6
        assertEquals(
                List.of(decimal("0.500000"), decimal("0.400000"), decimal("0.200000")),
                board.of(A1).signals().stream().map(LiveSignal::weight).toList());
        assertEquals(
                decimal("1.000000"),
                weigh(pain("1", "a"), pain("0.2", "b")).of(A1).strength());
    }

    @Test
    void orTheLargestCounts() {
        SignalBoard board = SignalAnalysis.of(SignalPolicy.standard().withCombination(Combination.MAX))
                .weigh(ACCOUNTS, List.of(pain("0.2", "b"), pain("0.5", "a"), pain("0.3", "c")), AS_OF);

        assertEquals(decimal("0.500000"), board.of(A1).strength());
        assertEquals(
                List.of(decimal("0.5"), decimal("0"), decimal("0")),
                board.explain(A1).parts().stream()
                        .map(part -> part.amount().orElseThrow())
                        .toList());
    }

    @Test
    void theExplanationIsWhatEachAdds() {
        OpportunitySignal moved = signal(A1, SignalKind.KEY_PERSON_MOVED, 90)
                .withDetail(SignalDetail.LEFT)
                .withProduct(ProductId.of("P1"))
                .withNoticedBy(SellerId.of("S1"))
                .withSource("CRM")
                .withText("Sato left");
        Explanation why = weigh(moved, pain("0.4", "c")).explain(A1);

        assertEquals("""
                signals of A1 = 0.7
                  KEY_PERSON_MOVED LEFT P1 of 2025-12-31, weight 0.500000, noticed by S1, source CRM: Sato left = 0.5
                  CUSTOMER_PAIN of 2026-03-31, weight 0.400000 = 0.2""".strip(), why.text());
        assertEquals("signals of A3 = 0", weigh(moved).explain(A3).text());
    }

    @Test
    void ofVeryManySignalsTheLastAreExplainedTogether() {
        OpportunitySignal[] thousand =
                IntStream.range(0, 1_000).mapToObj(i -> pain("0.0001", "f" + i)).toArray(OpportunitySignal[]::new);
        OpportunitySignal[] more =
                IntStream.range(0, 1_002).mapToObj(i -> pain("0.0001", "f" + i)).toArray(OpportunitySignal[]::new);
        Explanation why = weigh(more).explain(A1);

        assertEquals(1_000, weigh(thousand).explain(A1).parts().size());
        assertEquals(1_001, why.parts().size());
        assertEquals("2 more", why.parts().get(1_000).label());
        assertEquals(
                weigh(more).of(A1).strength().stripTrailingZeros(), why.amount().orElseThrow());
    }

    @Test
    void whatDoesNotCountIsReported() {
        SignalBoard board = ANALYSIS.weigh(
                ACCOUNTS,
                List.of(
                        signal(AccountId.of("B"), SignalKind.GROWTH, 0),
                        signal(A1, SignalKind.GROWTH, -1),
                        signal(A1, SignalKind.GROWTH, -2),
                        signal(A2, SignalKind.GROWTH, 5).withRecordedOn(TODAY.plusDays(1)),
                        signal(A3, SignalKind.INTEREST_SHOWN, 21 * 14)),
                AS_OF);

        assertEquals(ImmutableList.of(), board.ranking());
        assertEquals(
                Findings.of(List.of(
                        Finding.of(SignalFinding.UNKNOWN_ACCOUNT, Subject.of(AccountId.of("B")), "signals", "1"),
                        Finding.of(SignalFinding.FUTURE_DATED, Subject.of(A1), "signals", "2"),
                        Finding.of(SignalFinding.RECORDED_LATER, Subject.of(A2), "signals", "1"),
                        Finding.of(SignalFinding.FADED, Subject.of(A3), "signals", "1"))),
                board.findings());
        assertEquals(
                decimal("0.980930"), // 2^(-5/180)
                ANALYSIS.weigh(
                                ACCOUNTS,
                                List.of(signal(A2, SignalKind.GROWTH, 5).withRecordedOn(TODAY.plusDays(1))),
                                AS_OF.knownOn(TODAY.plusDays(1)))
                        .of(A2)
                        .strength());
    }

    @Test
    void oneEventCountsOnceAndTheStrongestStays() {
        OpportunitySignal weak = pain("0.4", "fire").withSource("newspaper");
        OpportunitySignal strong = pain("0.6", "fire").withSource("call");
        SignalBoard board = weigh(weak, strong, weak, pain("0.1", "flood"));

        assertEquals(
                List.of(strong, pain("0.1", "flood")),
                board.of(A1).signals().stream().map(LiveSignal::signal).toList());
        assertEquals(decimal("0.640000"), board.of(A1).strength());
        assertEquals(
                Findings.of(List.of(Finding.builder()
                        .kind(SignalFinding.SAME_EVENT)
                        .subject(Subject.of(A1))
                        .putDetail("signals", "2")
                        .putDetail("event", weak.dedupeKey())
                        .build())),
                board.findings());
    }

    @Test
    void anEventOfOneNameAtTwoAccountsCountsAtBoth() {
        OpportunitySignal merger = pain("0.4", "x").withEvent("merger");
        SignalBoard board = weigh(merger, merger.withAccount(A2));

        assertEquals(decimal("0.400000"), board.of(A1).strength());
        assertEquals(decimal("0.400000"), board.of(A2).strength());
    }

    @Test
    void theStrongestAccountsComeFirst() {
        SignalBoard board = weigh(
                signal(A1, SignalKind.GROWTH, 9), signal(A2, SignalKind.GROWTH, 0), signal(A3, SignalKind.GROWTH, 9));

        assertEquals(
                List.of(A2, A1, A3),
                board.ranking().stream().map(AccountSignals::account).toList());
    }

    @Test
    void theHotListIsOfOneProduct() {
        ProductId wanted = ProductId.of("P1");
        SignalBoard board = weigh(
                pain("0.2", "a").withProduct(wanted),
                pain("0.9", "b").withProduct(ProductId.of("P2")),
                pain("0.7", "c"),
                pain("0.3", "a").withAccount(A2).withProduct(wanted),
                pain("0.9", "a").withAccount(A3));

        assertEquals(
                List.of(
                        new AccountSignals(
                                A2,
                                decimal("0.300000"),
                                ImmutableList.of(new LiveSignal(
                                        pain("0.3", "a").withAccount(A2).withProduct(wanted), decimal("0.300000")))),
                        new AccountSignals(
                                A1,
                                decimal("0.200000"),
                                ImmutableList.of(
                                        new LiveSignal(pain("0.2", "a").withProduct(wanted), decimal("0.200000"))))),
                board.hotList(wanted));
        assertEquals(ImmutableList.of(), board.hotList(ProductId.of("P3")));
    }

    @Test
    void deadlinesComeInTheirOrder() {
        OpportunitySignal today = pain("0.1", "a").withActBy(TODAY);
        OpportunitySignal soon = pain("0.1", "b").withActBy(TODAY.plusDays(30));
        OpportunitySignal soonToo = pain("0.1", "b").withAccount(A2).withActBy(TODAY.plusDays(30));
        OpportunitySignal later = pain("0.1", "c").withActBy(TODAY.plusDays(31));
        OpportunitySignal missed = pain("0.1", "d").withActBy(TODAY.minusDays(1));
        OpportunitySignal longAgo = pain("0.1", "e").withActBy(TODAY.minusDays(9));
        SignalBoard board = weigh(missed, later, soonToo, soon, today, longAgo, pain("1", "f"));

        assertEquals(List.of(today, soon, soonToo), board.dueWithin(30));
        assertEquals(List.of(today), board.dueWithin(0));
        assertEquals(List.of(longAgo, missed), board.late());
        assertRefused("days must be >= 0, was -1", () -> board.dueWithin(-1));
    }

    @Test
    void theChangeSaysWhatIsNewAndWhatIsOver() {
        OpportunitySignal stays = pain("0.5", "stays");
        OpportunitySignal goes = pain("0.5", "goes");
        OpportunitySignal comes = pain("0.2", "comes").withAccount(A2);
        SignalBoard then = ANALYSIS.weigh(SignalWorld.accounts(1), List.of(stays, goes), AS_OF);
        SignalBoard now = weigh(stays.withStrength(decimal("0.4")), comes);
        SignalBoardChange change = now.changeSince(then);

        assertEquals(List.of(comes), change.appeared());
        assertEquals(List.of(goes), change.gone());
        assertEquals(decimal("-0.350000"), change.of(A1));
        assertEquals(decimal("0.200000"), change.of(A2));
        assertSame(then, change.before());
        assertSame(now, change.after());
        assertThrows(UnknownIdException.class, () -> change.of(AccountId.of("B")));
    }

    @Test
    void aChangedPolicyIsNoChangedCustomer() {
        SignalBoard then = weigh();
        SignalPolicy other = SignalPolicy.standard().withMinimumPortfolio(3);

        assertThrows(
                DefinitionClashException.class,
                () -> SignalAnalysis.of(other).weigh(ACCOUNTS, List.of(), AS_OF).changeSince(then));
        assertEquals(
                List.of(),
                SignalAnalysis.of(other.withRef(DefinitionRef.of("signal-policy", 2)))
                        .weigh(ACCOUNTS, List.of(), AS_OF)
                        .changeSince(then)
                        .appeared());
        assertEquals(List.of(), weigh().changeSince(then).gone());
    }

    @Test
    void unknownAccountsAreRefused() {
        assertEquals(
                "never given: account B",
                assertThrows(UnknownIdException.class, () -> weigh().of(AccountId.of("B")))
                        .getMessage());
        assertThrows(UnknownIdException.class, () -> weigh().explain(AccountId.of("B")));
    }

    @Test
    void twentyThousandSignalsOfOneAccountAreCombinedExactly() {
        List<OpportunitySignal> many = IntStream.range(0, 20_000)
                .mapToObj(i -> pain("0.000007", "f" + i))
                .toList();

        // 1 - 0.999993^20000
        assertEquals(
                decimal("0.130642"),
                ANALYSIS.weigh(ACCOUNTS, many, AS_OF).of(A1).strength());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("policy", () -> SignalAnalysis.of(null));
        assertNames("accounts", () -> ANALYSIS.weigh(null, List.of(), AS_OF));
        assertNames("signals", () -> ANALYSIS.weigh(ACCOUNTS, null, AS_OF));
        assertNames("asOf", () -> ANALYSIS.weigh(ACCOUNTS, List.of(), null));
        assertNames("id", () -> weigh().of(null));
        assertNames("product", () -> weigh().hotList(null));
        assertNames("earlier", () -> weigh().changeSince(null));
        assertNames("ownership", () -> weigh().load(null));
    }
}
