package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.phase.PhaseWorld.A;
import static org.revenuekit.segmentation.phase.PhaseWorld.AS_OF;
import static org.revenuekit.segmentation.phase.PhaseWorld.TODAY;
import static org.revenuekit.segmentation.phase.PhaseWorld.endOf;
import static org.revenuekit.segmentation.phase.PhaseWorld.held;
import static org.revenuekit.segmentation.phase.PhaseWorld.judge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.measure.Bounds;

/**
 * The second dialogue of the article: "our relation with company A is phase 2; to raise it to phase 3 I will ask the
 * decision maker for a meeting of 15 minutes tomorrow".
 */
class DialogueTest {
    private static final PhaseModel MODEL = PhaseModel.standard();
    private static final AdvancementActivity TEN_MINUTES =
            MODEL.activitiesFrom(2).get(2);
    private static final Evidence VISIT = held("visit", FactKind.VISIT, 30).withActor(ContactRole.LIAISON);
    private static final Evidence QUOTE = held("quote", FactKind.COMPETITIVE_QUOTE, 400);
    private static final Evidence PLAN = Evidence.planned(
                    EvidenceId.of("meeting"), FactKind.MEETING, A, TODAY.plusDays(1), TODAY)
            .withActor(ContactRole.DECISION_MAKER)
            .withMinutes(15);

    /** With the meeting as a criterion, to show when it is met. */
    private static final CriterionId MEETING = CriterionId.of("ten-minutes");

    private static final PhaseModel STRICT =
            PhaseWorld.model(Gate.allOf(PhaseWorld.criterion("ten-minutes", TEN_MINUTES.pattern())));

    @Test
    void theRelationIsPhaseTwoAndTheGoalIsPhaseThree() {
        PhaseVerdict verdict = judge(MODEL, VISIT, QUOTE).of(A);

        assertEquals(Bounds.of(MODEL.phase(2), MODEL.phase(3)), verdict.phase());
        assertEquals(Optional.of(MODEL.phase(3)), verdict.next());
        CriterionVerdict told = verdict.of(CriterionId.of("told-where-to-compromise"));
        assertEquals(CriterionResult.UNKNOWN, told.result()); // there was no quote in the window
        assertEquals(CriterionReason.NO_OCCASION, told.reason());
        assertEquals("A 2 TRUST..3 PROPOSITION", verdict.toString());
    }

    @Test
    void aMeetingThatIsPlannedChangesNothing() {
        PhaseVerdict without = judge(MODEL, VISIT, QUOTE).of(A);
        PhaseVerdict with = judge(MODEL, VISIT, QUOTE, PLAN).of(A);

        assertEquals(without.phase(), with.phase());
        assertEquals(without.criteria(), with.criteria());
        assertEquals(List.of(PLAN), with.planned());
        assertTrue(TEN_MINUTES.pattern().fits(PLAN));
        assertEquals(
                CriterionReason.NOT_SEEN, judge(STRICT, PLAN).of(A).of(MEETING).reason());
        assertEquals(
                CriterionReason.NOT_SEEN,
                judge(STRICT, endOf(TODAY.plusDays(9)), PLAN).of(A).of(MEETING).reason());
    }

    @Test
    void onceHeldItSatisfiesAtLeastTenMinutes() {
        Evidence meeting = PLAN.withStatus(EvidenceStatus.HELD).withRecordedOn(TODAY.plusDays(2));

        assertTrue(judge(STRICT, endOf(TODAY.plusDays(2)), PLAN, meeting)
                .of(A)
                .of(MEETING)
                .isMet());
        assertFalse(judge(STRICT, endOf(TODAY.plusDays(1)), PLAN, meeting)
                .of(A)
                .of(MEETING)
                .isMet());
        assertFalse(judge(STRICT, endOf(TODAY.plusDays(2)), PLAN, meeting.withMinutes(9))
                .of(A)
                .of(MEETING)
                .isMet());
        assertTrue(judge(STRICT, endOf(TODAY.plusDays(2)), PLAN, meeting.withMinutes(10))
                .of(A)
                .of(MEETING)
                .isMet());
    }

    @Test
    void beingToldWhereToCompromiseWhenQuotingIsPhaseThree() {
        Evidence quote = held("quote 2", FactKind.COMPETITIVE_QUOTE, 20);
        Evidence told = held("told", FactKind.COMPROMISE_SHARED, 10);

        assertEquals(
                Bounds.exactly(MODEL.phase(3)),
                judge(MODEL, VISIT, QUOTE, quote, told).of(A).phase());
        assertEquals(
                Bounds.exactly(MODEL.phase(2)),
                judge(
                                MODEL,
                                VISIT,
                                quote,
                                told.withAnswer(false),
                                held("offer", FactKind.COMPETITOR_OFFER_SHARED, 10)
                                        .withAnswer(false))
                        .of(A)
                        .phase());
    }

    @Test
    void whatIfItWereHeldToday() {
        PhaseBoard board = judge(STRICT, PLAN);
        Evidence today = PLAN.withStatus(EvidenceStatus.HELD).withObservedOn(TODAY);

        assertTrue(board.with(today.withId(EvidenceId.of("what if")))
                .of(A)
                .of(MEETING)
                .isMet());
        assertFalse(board.of(A).of(MEETING).isMet());
        assertEquals(AS_OF, board.asOf());
    }

    @Test
    void anybodyReadsTheSameReasons() {
        PhaseExplanation explanation = judge(MODEL, VISIT, QUOTE).explain(A);
        assertEquals("""
                A: 2 Trust..3 Proposition
                  1 Can meet: met (1/1)
                    Has anybody of the customer met us, on site, elsewhere or over the web, in the last 180 days? Yes. [visit]
                  2 Trust: met (1/2)
                    Has the customer asked us for a quotation beside others in the last two years? Yes. [quote]
                    Has the customer chosen us without asking others in the last two years? Not seen.
                  3 Proposition: not known (1/3)
                    Did the customer tell us a competitor's offer (price or specification) when we last quoted? No occasion.
                    Did the customer tell us where they would compromise when we last quoted? No occasion.
                    Has the customer chosen us without asking others in the last two years? Not seen.
                  4 Partner: not met (2/2)
                    Has the customer chosen us without asking others in the last two years? Not seen.
                    Has the decision maker or a key person asked our advice in the last year? Not seen.""", explanation.text(Locale.ENGLISH));
        assertEquals(explanation.text(Locale.FRENCH), explanation.toString());
        assertEquals("""
                A: 2 信頼関係構築..3 プロポジション
                  1 面談可能: 達成 (1/1)
                    直近180日以内に、顧客の誰かが訪問・面談・Web面談に応じてくれましたか? はい [visit]
                  2 信頼関係構築: 達成 (1/2)
                    直近2年以内に、他社と同列で相見積もりに呼ばれましたか? はい [quote]
                    直近2年以内に、他社と比べられることなく発注先に選ばれましたか? 確認なし
                  3 プロポジション: 不明 (1/3)
                    直近の相見積もりで、競合他社の情報(金額・仕様)を教えてもらえましたか? 機会なし
                    直近の相見積もりで、顧客の妥協できる点を教えてもらえましたか? 機会なし
                    直近2年以内に、他社と比べられることなく発注先に選ばれましたか? 確認なし
                  4 パートナー: 未達 (2/2)
                    直近2年以内に、他社と比べられることなく発注先に選ばれましたか? 確認なし
                    直近1年以内に、意思決定権者またはキーマンから相談を受けましたか? 確認なし""", explanation.text(Locale.JAPANESE));
        assertEquals(A, explanation.verdict().account());
    }
}
