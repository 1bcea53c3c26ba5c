package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.phase.PhaseWorld.A;
import static org.revenuekit.segmentation.phase.PhaseWorld.AS_OF;
import static org.revenuekit.segmentation.phase.PhaseWorld.B;
import static org.revenuekit.segmentation.phase.PhaseWorld.O1;
import static org.revenuekit.segmentation.phase.PhaseWorld.O2;
import static org.revenuekit.segmentation.phase.PhaseWorld.STRANGER;
import static org.revenuekit.segmentation.phase.PhaseWorld.TODAY;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertNames;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertRefused;
import static org.revenuekit.segmentation.phase.PhaseWorld.criterion;
import static org.revenuekit.segmentation.phase.PhaseWorld.held;
import static org.revenuekit.segmentation.phase.PhaseWorld.judge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.activity.NextAction;
import org.revenuekit.core.activity.NextActions;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.Outcome;

class ReviewBriefTest {
    private static final PhaseModel MODEL = PhaseModel.standard();
    private static final Evidence VISIT = held("visit", FactKind.VISIT, 170).withActor(ContactRole.LIAISON);
    private static final Evidence QUOTE = held("quote", FactKind.COMPETITIVE_QUOTE, 400);
    private static final Evidence PLAN = planned("meeting", FactKind.MEETING, 1)
            .withActor(ContactRole.DECISION_MAKER)
            .withMinutes(15);
    private static final PhaseGoal GOAL = PhaseGoal.builder()
            .account(A)
            .level(3)
            .product(ProductId.of("NEW-1"))
            .by(TODAY.plusDays(62))
            .purpose(Label.of("they surely buy the new product", "再来月に出る新商品を確実に買ってもらう"))
            .build();
    private static final NextAction ASK = NextAction.builder()
            .account(A)
            .what("意思決定権者に面談を打診する")
            .due(TODAY.plusDays(1))
            .recordedOn(TODAY)
            .build();

    private static Evidence planned(String id, FactKind kind, int inDays) {
        return Evidence.planned(EvidenceId.of(id), kind, A, TODAY.plusDays(inDays), TODAY.minusDays(1));
    }

    private static PhaseBoard board(Evidence... evidence) {
        return PhaseReview.of(MODEL)
                .judge(
                        Accounts.of(List.of(Account.of(A, "A社"), Account.of(B, "B商事様"))),
                        EvidenceRegister.of(Arrays.asList(evidence)),
                        AS_OF);
    }

    private static ReviewBrief brief(PhaseBoard board) {
        return ReviewBriefing.of(board).brief(A);
    }

    private static List<String> lines(ReviewBrief brief, Locale locale) {
        return brief.text(locale).lines().toList();
    }

    private static Opportunities opportunities(Opportunity... all) {
        return Opportunities.of(TaxBasis.EXCLUSIVE, Arrays.asList(all));
    }

    private static Opportunity open(OpportunityId id) {
        return Opportunity.builder().id(id).account(A).outcome(Outcome.OPEN).build();
    }

    @Test
    void theDialogue() {
        ReviewBrief brief = ReviewBriefing.of(board(VISIT, QUOTE, PLAN))
                .with(GOAL)
                .with(NextActions.of(List.of(ASK)))
                .with(opportunities(open(O1)))
                .brief(A, Label.of("the trend in their trade", "業界の最近のトレンド"));

        assertEquals(MODEL.phase(2), brief.verdict().phase().low());
        assertEquals(Optional.of(GOAL), brief.goal());
        assertEquals(Optional.of(MODEL.phase(3)), brief.wanted());
        assertFalse(brief.isGoalReached());
        assertEquals("""
                A社様との現在の関係は、フェーズ2(信頼関係構築)です。未確認の点がよい結果であれば、フェーズ3(プロポジション)の可能性もあります。
                目標は、2026年8月31日(月)までにフェーズ3(プロポジション)に高めることです。狙い:再来月に出る新商品を確実に買ってもらう。対象商品:NEW-1。
                フェーズ3(プロポジション)に上がる条件は、次のいずれかに「はい」と答えられることです。
                ・直近2年以内に、他社と比べられることなく発注先に選ばれましたか?
                ・直近の相見積もりで、競合他社の情報(金額・仕様)を教えてもらえましたか?(前提:相見積もり)
                ・直近の相見積もりで、顧客の妥協できる点を教えてもらえましたか?(前提:相見積もり)
                2026年7月1日(水)に意思決定権者との15分の面談の予定があります。実施すれば、活動「意思決定権者との10分以上の面談実施をできていること」が達成となります。
                予定は、実施するまでフェーズの判定に影響しません。
                まだ予定のない活動は、「意思決定権者から他社情報(金額、仕様)を収集できていること」「顧客スタッフ責任者から相談があること」「入札時に指定メーカーに入れてもらえること」です。
                次のアクションは「意思決定権者に面談を打診する」、期限は2026年7月1日(水)、お客様とは未合意です。
                期限内の合意済みアクションがない商談:O1
                新たな確認がなければ、2026年7月11日(土)以降は次の質問に「はい」と答えられなくなります:直近180日以内に、顧客の誰かが訪問・面談・Web面談に応じてくれましたか?
                話のきっかけ:業界の最近のトレンド""", brief.text(Locale.JAPANESE));
        assertEquals(
                "Goal: phase 3 (Proposition) by Monday 31 August 2026, for NEW-1 - they surely buy the new product",
                lines(brief, Locale.ENGLISH).get(1));
        assertEquals(
                "Planned for Wednesday 1 July 2026: meeting with the decision maker, 15 minutes. Once held, it would do"
                        + " \"Hold a meeting of at least ten minutes with the decision maker\".",
                lines(brief, Locale.ENGLISH).get(6));
        assertEquals(brief.text(Locale.FRENCH), brief.toString());
    }

    @Test
    void onceHeldTheActivityIsDoneAndNoLongerProposed() {
        ReviewBrief brief =
                brief(board(VISIT, QUOTE, PLAN.withStatus(EvidenceStatus.HELD).withObservedOn(TODAY)));

        assertEquals(MODEL.phase(2), brief.verdict().phase().low());
        assertEquals(ActivityState.DONE, brief.activities().get(3).state());
        assertEquals(List.of(), brief.plans());
        assertFalse(brief.text(Locale.JAPANESE).contains("10分以上"));
    }

    @Test
    void theShortestBrief() {
        PhaseBoard board =
                judge(PhaseWorld.model(Gate.anyOf(criterion("met", FactKind.MEETING))), held("m", FactKind.MEETING, 0));

        assertEquals("""
                Our relationship with A is in phase 1 (Phase 1).
                There is no higher phase.
                There is no next action: agree with the customer on what is done until when.""", brief(board).toString());
        assertEquals("""
                A様との現在の関係は、フェーズ1(フェーズ1)です。
                これより上のフェーズはありません。
                次のアクションが決まっていません。いつまでに何をするのかを、お客様と握りましょう。""", brief(board).text(Locale.JAPANESE));
        assertEquals(Optional.empty(), brief(board).wanted());
        assertFalse(brief(board).isGoalReached());
        assertEquals(A, brief(board).account().id());
        assertEquals(AS_OF, brief(board).asOf());
    }

    @Test
    void aNameThatEndsWithAnHonorificGetsNoSecondOne() {
        ReviewBrief brief = ReviewBriefing.of(board()).brief(B);

        assertEquals(
                "B商事様との現在の関係は、フェーズ0(開拓)です。未確認の点がよい結果であれば、フェーズ3(プロポジション)の可能性もあります。",
                lines(brief, Locale.JAPANESE).get(0));
    }

    @Test
    void aGoalThatIsReachedSaysSo() {
        PhaseBoard board = board(VISIT, QUOTE);
        ReviewBrief reached = ReviewBriefing.of(board).with(PhaseGoal.of(A, 2)).brief(A);

        assertTrue(reached.isGoalReached());
        assertEquals(
                "Goal: phase 2 (Trust) (reached)",
                lines(reached, Locale.ENGLISH).get(1));
        assertEquals(
                "目標は、フェーズ2(信頼関係構築)で、達成済みです。", lines(reached, Locale.JAPANESE).get(1));
        assertTrue(ReviewBriefing.of(board).with(PhaseGoal.of(A, 1)).brief(A).isGoalReached());
        assertFalse(ReviewBriefing.of(board).with(PhaseGoal.of(A, 3)).brief(A).isGoalReached());
        assertEquals(
                Optional.empty(),
                ReviewBriefing.of(board).with(PhaseGoal.of(B, 1)).brief(A).goal());
    }

    @Test
    void whatKeepsAPhaseUpIsSaid() {
        PhaseModel kept = PhaseWorld.model(Gate.allOf(
                        criterion("met", EvidencePattern.of(FactKind.MEETING).withWithinDays(10))))
                .withPersistence(PhasePersistence.ratchet());
        ReviewBrief brief = brief(judge(kept, held("m", FactKind.MEETING, 11)));

        assertEquals(
                "The phase is kept: its criteria were last met on Monday 29 June 2026.",
                lines(brief, Locale.ENGLISH).get(1));
        assertEquals(
                "このフェーズは維持中です。基準を最後に満たしたのは2026年6月29日(月)です。",
                lines(brief, Locale.JAPANESE).get(1));
    }

    @Test
    void allQuestionsOfTheOnlyWayAreListed() {
        ReviewBrief brief = brief(judge(
                PhaseWorld.model(Gate.allOf(criterion("met", FactKind.MEETING), criterion("called", FactKind.CALL)))));

        assertEquals(
                List.of(
                        "To reach phase 1 (Phase 1), all of these must be answered with yes:",
                        "- Is it met?",
                        "- Is it called?"),
                lines(brief, Locale.ENGLISH).subList(1, 4));
        assertEquals(
                List.of("フェーズ1(フェーズ1)に上がる条件は、次のすべてに「はい」と答えられることです。", "・metですか?", "・calledですか?"),
                lines(brief, Locale.JAPANESE).subList(1, 4));
    }

    @Test
    void ofManyWaysFiveAreShownAndTheOthersCounted() {
        Criterion[] four = criteria(4);
        ReviewBrief six = brief(judge(PhaseWorld.model(Gate.atLeast(2, four))));
        ReviewBrief five = brief(judge(PhaseWorld.model(Gate.anyOf(criteria(5)))));

        assertEquals(
                List.of(
                        "To reach phase 1 (Phase 1), one of these must be answered with yes:",
                        "- Is it c0? - and: Is it c1?",
                        "- Is it c0? - and: Is it c2?",
                        "- Is it c0? - and: Is it c3?",
                        "- Is it c1? - and: Is it c2?",
                        "- Is it c1? - and: Is it c3?",
                        "- or one of 1 more ways"),
                lines(six, Locale.ENGLISH).subList(1, 8));
        assertEquals("・c0ですか? かつ c1ですか?", lines(six, Locale.JAPANESE).get(2));
        assertEquals("・ほか1通り", lines(six, Locale.JAPANESE).get(7));
        assertEquals("- Is it c4?", lines(five, Locale.ENGLISH).get(6));
        assertTrue(lines(five, Locale.ENGLISH).get(7).startsWith("There is no next action"));
    }

    private static Criterion[] criteria(int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> criterion("c" + number, FactKind.CALL))
                .toArray(Criterion[]::new);
    }

    @Test
    void waysThatNobodyCountedAreManyMore() {
        Criterion[] ring = criteria(40);
        for (int i = 0; i < ring.length; i++) {
            ring[i] = ring[i].withPattern(ring[i].pattern().withWithinDays(10));
        }
        Gate[] gates = Stream.concat(
                        IntStream.range(0, ring.length).mapToObj(i -> Gate.anyOf(ring[i], ring[(i + 1) % ring.length])),
                        Stream.of(Gate.anyOf(criterion("top", FactKind.MEETING))))
                .toArray(Gate[]::new);
        ReviewBrief brief = brief(judge(
                PhaseWorld.model(gates).withPersistence(PhasePersistence.ratchet()), held("c", FactKind.CALL, 100)));

        assertTrue(lines(brief, Locale.ENGLISH).contains("- or one of many more ways"));
        assertTrue(lines(brief, Locale.JAPANESE).contains("・ほか多数"));
    }

    @Test
    void aWayIsOfTheOpportunityThatTakesIt() {
        PhaseModel best = PhaseWorld.model(Gate.allOf(criterion("told", FactKind.BUDGET_SHARED)))
                .withScope(EvidenceScope.BEST_OPPORTUNITY);
        ReviewBrief brief = brief(judge(
                best, held("b", FactKind.BUDGET_SHARED, 1).withOpportunity(O1).withAnswer(false)));

        assertEquals("- O1: Is it told?", lines(brief, Locale.ENGLISH).get(2));
        assertEquals("・商談O1:toldですか?", lines(brief, Locale.JAPANESE).get(2));
    }

    @Test
    void aPlanCanMeetCriteriaAndDoActivitiesOrNeither() {
        AdvancementActivity meet = AdvancementActivity.builder()
                .id(AdvancementActivityId.of("meet"))
                .name(Label.of("Meet them", "会うこと"))
                .fromLevel(0)
                .pattern(EvidencePattern.of(FactKind.MEETING))
                .addServes(CriterionId.of("met"))
                .build();
        PhaseModel model = PhaseWorld.model(Gate.allOf(criterion("met", FactKind.MEETING)));
        Evidence meeting = planned("m", FactKind.MEETING, 1);
        ReviewBrief both = brief(judge(model.withActivities(meet), meeting, planned("c", FactKind.CALL, 2)));
        ReviewBrief one = brief(judge(model, meeting));

        assertEquals(
                List.of(
                        "Planned for Wednesday 1 July 2026: meeting. Once held, it would do \"Meet them\" and answer with"
                                + " yes \"Is it met?\".",
                        "Planned for Thursday 2 July 2026: call. It would meet no criterion and do no activity.",
                        "Until something is held, the phase stays as it is."),
                lines(both, Locale.ENGLISH).subList(3, 6));
        assertEquals(
                List.of(
                        "2026年7月1日(水)に面談の予定があります。実施すれば、活動「会うこと」が達成となります。また、質問「metですか?」に「はい」と答えられます。",
                        "2026年7月2日(木)に電話の予定があります。実施しても、満たされる基準・活動はありません。",
                        "予定は、実施するまでフェーズの判定に影響しません。"),
                lines(both, Locale.JAPANESE).subList(3, 6));
        assertEquals(
                "Planned for Wednesday 1 July 2026: meeting. Once held, it would answer with yes \"Is it met?\".",
                lines(one, Locale.ENGLISH).get(3));
        assertEquals(
                "2026年7月1日(水)に面談の予定があります。実施すれば、質問「metですか?」に「はい」と答えられます。",
                lines(one, Locale.JAPANESE).get(3));
    }

    @Test
    void threeOpenActivitiesAreNamedAndTheOthersCounted() {
        ReviewBrief four = brief(board(VISIT, QUOTE));

        assertTrue(lines(four, Locale.ENGLISH)
                .contains(
                        "Not planned yet: \"Collect the competitor's offer (price, specification) from the decision maker\","
                                + " \"Hold a meeting of at least ten minutes with the decision maker\","
                                + " \"Be asked for advice by the supervisor of the customer's staff\" and 1 more."));
        assertTrue(four.text(Locale.JAPANESE).contains("」ほか1件です。"));
    }

    @Test
    void activitiesAreRankedByLiftIfItIsGiven() {
        PhaseBoard board = board(VISIT, QUOTE);
        ActivityLifts lifts = LiftReview.of(LiftPolicy.standard()).measure(board);

        assertEquals(
                board.outlook(A).activities(lifts),
                ReviewBriefing.of(board).with(lifts).brief(A).activities());
        ActivityLifts others =
                LiftReview.of(LiftPolicy.standard()).measure(judge(PhaseWorld.model(Gate.anyOf(criteria(1)))));
        assertRefused(
                "lifts must be of the model relationship-phases@1, were of test@1",
                () -> ReviewBriefing.of(board).with(others).brief(A));
    }

    @Test
    void nextActionsAreToldByDueDateWithWhatTheCustomerSaid() {
        NextAction late = ASK.withDue(TODAY.minusDays(1)).withAgreed(true).withWhat("call");
        NextAction agreed = ASK.withAgreed(true).withWhat("z");
        NextAction alike = ASK.withWhat("a");
        NextAction done = ASK.withDoneOn(TODAY);
        NextAction others = ASK.withAccount(B);
        ReviewBrief brief = ReviewBriefing.of(board())
                .with(NextActions.of(List.of(ASK, alike, agreed, done, others, late)))
                .brief(A);

        assertEquals(List.of(late, agreed, alike, ASK), brief.nextActions());
        assertTrue(lines(brief, Locale.ENGLISH)
                .contains("Next action: call, due Monday 29 June 2026, agreed with the customer - overdue."));
        assertTrue(lines(brief, Locale.JAPANESE).contains("次のアクションは「call」、期限は2026年6月29日(月)、お客様とは合意済みです。期限を過ぎています。"));
        assertTrue(lines(brief, Locale.ENGLISH)
                .contains("Next action: a, due Wednesday 1 July 2026, not yet agreed with the customer."));
        assertTrue(lines(brief, Locale.JAPANESE).contains("次のアクションは「z」、期限は2026年7月1日(水)、お客様とは合意済みです。"));
        assertFalse(brief.toString().contains("There is no next action"));
    }

    @Test
    void openOpportunitiesWithoutAnAgreementInTimeAreNamed() {
        OpportunityId third = OpportunityId.of("O3");
        NextAction inTime = ASK.withOpportunity(O2).withAgreed(true);
        NextAction overdue = inTime.withOpportunity(O1).withDue(TODAY.minusDays(1));
        NextAction stray = inTime.withOpportunity(OpportunityId.of("O9"));
        ReviewBriefing briefing = ReviewBriefing.of(board()).with(NextActions.of(List.of(inTime, overdue, stray)));
        ReviewBrief brief = briefing.with(opportunities(
                        open(third),
                        open(O2),
                        open(O1),
                        open(OpportunityId.of("B1")).withAccount(B),
                        open(OpportunityId.of("won")).withOutcome(Outcome.WON).withClosedOn(TODAY)))
                .brief(A);

        assertEquals(List.of(O1, third), brief.withoutAgreement());
        assertTrue(lines(brief, Locale.ENGLISH)
                .contains("Open opportunities without an agreed next action in time: O1, O3."));
        assertTrue(lines(brief, Locale.JAPANESE).contains("期限内の合意済みアクションがない商談:O1、O3"));
        assertEquals(1, brief.findings().list().size());
        assertEquals(List.of(), briefing.brief(A).withoutAgreement());
        assertTrue(briefing.brief(A).findings().list().isEmpty());
    }

    @Test
    void whatExpiresWithinTheDaysIsTold() {
        PhaseBoard board = board(VISIT, QUOTE); // the visit counts for ten days more
        ReviewBriefing briefing = ReviewBriefing.of(board);

        assertEquals(1, briefing.lookingAhead(11).brief(A).expiring().size());
        assertEquals(0, briefing.lookingAhead(10).brief(A).expiring().size());
        assertEquals(
                List.of("meets-us", "asked-to-quote"),
                briefing.lookingAhead(ReviewBriefing.MAX_DAYS).brief(A).expiring().stream()
                        .map(expiring -> expiring.criterion().id().value())
                        .toList());
        assertTrue(lines(briefing.brief(A), Locale.ENGLISH)
                .contains("From Saturday 11 July 2026 on no longer met if nothing new is seen: \"Has anybody of the"
                        + " customer met us, on site, elsewhere or over the web, in the last 180 days?\""));
    }

    @Test
    void whatExpiresFirstIsToldFirst() {
        PhaseModel model = PhaseWorld.model(Gate.allOf(
                criterion("c", EvidencePattern.of(FactKind.CALL).withWithinDays(20)),
                criterion("m", EvidencePattern.of(FactKind.MEETING).withWithinDays(10))));
        ReviewBrief brief = brief(judge(model, held("1", FactKind.CALL, 1), held("2", FactKind.MEETING, 1)));

        assertEquals(
                List.of("m", "c"),
                brief.expiring().stream()
                        .map(expiring -> expiring.criterion().id().value())
                        .toList());
    }

    @Test
    void talkingPointsAreToldAsGiven() {
        ReviewBrief brief = ReviewBriefing.of(board()).brief(A, Label.of("one", "一"), Label.of("two", "二"));

        assertEquals(List.of("To talk about: one", "To talk about: two"), last(lines(brief, Locale.ENGLISH)));
        assertEquals(List.of("話のきっかけ:一", "話のきっかけ:二"), last(lines(brief, Locale.JAPANESE)));
        assertEquals(2, brief.talkingPoints().size());
    }

    private static List<String> last(List<String> lines) {
        return lines.subList(lines.size() - 2, lines.size());
    }

    @Test
    void everyFactAndRoleHasANameOfItsOwnInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            BriefWords words = BriefWords.of(locale);
            assertEquals(
                    FactKind.values().length,
                    Arrays.stream(FactKind.values())
                            .map(words::fact)
                            .filter(name -> !name.isBlank())
                            .distinct()
                            .count());
            assertEquals(
                    ContactRole.values().length,
                    Arrays.stream(ContactRole.values())
                            .map(words::role)
                            .filter(name -> !name.isBlank())
                            .distinct()
                            .count());
        }
    }

    @Test
    void occasionsOfSeveralKindsAreNamedTogether() {
        Criterion told = criterion("told", FactKind.COMPROMISE_SHARED)
                .withOccasion(EvidencePattern.of(FactKind.TENDER, FactKind.COMPETITIVE_QUOTE));
        ReviewBrief none = brief(judge(PhaseWorld.model(Gate.allOf(told))));
        ReviewBrief tender = brief(judge(PhaseWorld.model(Gate.allOf(told)), held("t", FactKind.TENDER, 1)));

        assertEquals(
                "- Is it told? (first there must be: quotation beside others or tender)",
                lines(none, Locale.ENGLISH).get(2));
        assertEquals("・toldですか?(前提:相見積もりまたは入札)", lines(none, Locale.JAPANESE).get(2));
        assertEquals("- Is it told?", lines(tender, Locale.ENGLISH).get(2));
        assertEquals("・toldですか?", lines(tender, Locale.JAPANESE).get(2));
    }

    @Test
    @SuppressWarnings("NullAway") // the test is about what NullAway forbids
    void argumentsAreChecked() {
        ReviewBriefing briefing = ReviewBriefing.of(board());

        assertNames("board", () -> ReviewBriefing.of(null));
        assertNames("goal", () -> briefing.with((PhaseGoal) null));
        assertNames("nextActions", () -> briefing.with((NextActions) null));
        assertNames("opportunities", () -> briefing.with((Opportunities) null));
        assertNames("lifts", () -> briefing.with((ActivityLifts) null));
        assertNames("account", () -> briefing.brief(null));
        assertNames("talkingPoints", () -> briefing.brief(A, (Label[]) null));
        assertNames("locale", () -> briefing.brief(A).text(null));
        assertThrows(UnknownIdException.class, () -> briefing.brief(STRANGER));
        assertThrows(UnknownIdException.class, () -> briefing.with(PhaseGoal.of(STRANGER, 1)));
        assertRefused(
                "level must be 0 to 4, was 5 (model relationship-phases@1)", () -> briefing.with(PhaseGoal.of(A, 5)));
        assertRefused(
                "an account must have one goal, had another (A)",
                () -> briefing.with(GOAL).with(PhaseGoal.of(A, 1)));
        assertRefused("days must be 0 to 36500, was -1", () -> briefing.lookingAhead(-1));
        assertRefused("days must be 0 to 36500, was 36501", () -> briefing.lookingAhead(36_501));
        assertEquals(0, briefing.lookingAhead(0).brief(A).expiring().size());
    }

    @Test
    void goalsHaveALevelAboveTheLowest() {
        assertRefused("level must be 1 to 100, was 0 (goal of account A)", () -> PhaseGoal.of(A, 0));
        assertRefused("level must be 1 to 100, was 101 (goal of account A)", () -> PhaseGoal.of(A, 101));
        assertEquals(100, PhaseGoal.of(A, 100).level());
        assertEquals(
                PhaseGoal.of(A, 3),
                GOAL.withProduct(Optional.empty()).withBy(Optional.empty()).withPurpose(Optional.empty()));
    }
}
