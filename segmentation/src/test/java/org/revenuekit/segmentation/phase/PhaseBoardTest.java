package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.phase.PhaseWorld.A;
import static org.revenuekit.segmentation.phase.PhaseWorld.ACCOUNTS;
import static org.revenuekit.segmentation.phase.PhaseWorld.AS_OF;
import static org.revenuekit.segmentation.phase.PhaseWorld.B;
import static org.revenuekit.segmentation.phase.PhaseWorld.O1;
import static org.revenuekit.segmentation.phase.PhaseWorld.O2;
import static org.revenuekit.segmentation.phase.PhaseWorld.STRANGER;
import static org.revenuekit.segmentation.phase.PhaseWorld.TODAY;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertNames;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertRefused;
import static org.revenuekit.segmentation.phase.PhaseWorld.criterion;
import static org.revenuekit.segmentation.phase.PhaseWorld.endOf;
import static org.revenuekit.segmentation.phase.PhaseWorld.held;
import static org.revenuekit.segmentation.phase.PhaseWorld.judge;
import static org.revenuekit.segmentation.phase.PhaseWorld.model;
import static org.revenuekit.segmentation.phase.PhaseWorld.phase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;

class PhaseBoardTest {
    private static final CriterionId MET_ID = CriterionId.of("met");
    private static final EvidencePattern MEETINGS = EvidencePattern.of(FactKind.MEETING);
    private static final Criterion MET = criterion("met", MEETINGS.withWithinDays(10));
    private static final Criterion QUOTED = criterion("quoted", FactKind.COMPETITIVE_QUOTE);
    private static final PhaseModel MODEL = model(Gate.allOf(MET), Gate.allOf(QUOTED));

    private static Evidence meeting(String id, int daysAgo) {
        return held(id, FactKind.MEETING, daysAgo);
    }

    private static Evidence quote(String id, int daysAgo) {
        return held(id, FactKind.COMPETITIVE_QUOTE, daysAgo);
    }

    private static CriterionVerdict met(EvidencePattern pattern, Evidence... evidence) {
        return judge(model(Gate.allOf(criterion("met", pattern))), evidence)
                .of(A)
                .of(MET_ID);
    }

    private static String result(EvidencePattern pattern, Evidence... evidence) {
        return met(pattern, evidence).toString();
    }

    @Test
    void eachAccountHasAPhase() {
        PhaseBoard board = judge(MODEL, meeting("E1", 3), quote("E2", 90));
        PhaseVerdict verdict = board.of(A);

        assertEquals(A, verdict.account());
        assertEquals(Bounds.exactly(phase(2)), verdict.phase());
        assertEquals(Bounds.exactly(phase(2)), verdict.phaseByCriteria());
        assertEquals(Optional.empty(), verdict.heldUp());
        assertEquals(Optional.empty(), verdict.next());
        assertEquals(Optional.empty(), verdict.opportunity());
        assertEquals(List.of(), verdict.opportunities());
        assertEquals(
                List.of(MET, QUOTED),
                verdict.criteria().stream().map(CriterionVerdict::criterion).toList());
        assertEquals(Bounds.of(phase(0), phase(2)), board.of(B).phase());
        assertEquals(Optional.of(phase(1)), board.of(B).next());
        assertEquals(List.of(B), board.members(0));
        assertEquals(List.of(), board.members(1));
        assertEquals(List.of(A), board.members(2));
        assertEquals(ImmutableMap.of(phase(0), 1L, phase(1), 0L, phase(2), 1L), board.counts());
        assertEquals(Optional.of(phase(2)), board.byPhase().keyOf(A));
        assertEquals(Optional.empty(), board.byPhase().keyOf(STRANGER));
        assertSame(MODEL, board.definition());
        assertSame(ACCOUNTS, board.accounts());
        assertEquals(EvidenceRegister.of(List.of(meeting("E1", 3), quote("E2", 90))), board.evidence());
        assertEquals(AS_OF, board.asOf());
    }

    @Test
    void noPhaseIsSkipped() {
        PhaseVerdict verdict = judge(MODEL, quote("E2", 1)).of(A);
        assertEquals(Bounds.of(phase(0), phase(2)), verdict.phase());
        assertEquals(CriterionResult.UNKNOWN, verdict.gate(1).result());
        assertEquals(CriterionResult.MET, verdict.gate(2).result());
        assertEquals(verdict.gates(), List.of(verdict.gate(1), verdict.gate(2)));
        assertEquals(
                "1 P1 UNKNOWN: 1 of [met UNKNOWN (NOT_SEEN)]", verdict.gate(1).toString());
        assertRefused("level 0 has no gate (model test@1)", () -> verdict.gate(0));
        assertRefused("level must be 0 to 2, was 3 (model test@1)", () -> verdict.gate(3));
    }

    @Test
    void evidenceCountsWithinItsWindowAndItsOwnTerm() {
        assertEquals("met MET (SEEN)", result(MEETINGS.withWithinDays(10), meeting("E1", 10)));
        assertEquals("met UNKNOWN (NOT_SEEN)", result(MEETINGS.withWithinDays(10), meeting("E1", 11)));
        assertEquals("met MET (SEEN)", result(MEETINGS, meeting("E1", 5).withValidUntil(TODAY)));
        assertEquals("met UNKNOWN (NOT_SEEN)", result(MEETINGS, meeting("E1", 5).withValidUntil(TODAY.minusDays(1))));
        assertEquals("met MET (SEEN)", result(MEETINGS, meeting("E1", 100_000)));
        assertEquals("met UNKNOWN (NOT_SEEN)", result(MEETINGS, meeting("E1", -1)));
    }

    @Test
    void evidenceMustBeSeenOftenEnough() {
        EvidencePattern twice = MEETINGS.withTimes(2);
        assertEquals("met MET (SEEN)", result(twice, meeting("E1", 1), meeting("E2", 1)));
        assertEquals("met UNKNOWN (TOO_FEW)", result(twice, meeting("E1", 1)));
        assertEquals(
                "met NOT_MET (TOO_FEW)",
                judge(model(Gate.allOf(criterion("met", twice).withUnseen(CriterionResult.NOT_MET))), meeting("E1", 1))
                        .of(A)
                        .of(MET_ID)
                        .toString());
    }

    @Test
    void theLastAnswerCounts() {
        Evidence no = meeting("no", 5).withAnswer(false);
        assertEquals("met NOT_MET (DENIED)", result(MEETINGS, meeting("E1", 6), no));
        assertEquals("met MET (SEEN)", result(MEETINGS, meeting("E1", 4), no));
        assertEquals("met UNKNOWN (CONTRADICTORY)", result(MEETINGS, meeting("E1", 5), no));
        assertEquals("met MET (SEEN)", result(MEETINGS, meeting("E1", 5).withRecordedOn(TODAY.minusDays(4)), no));
        assertEquals("met NOT_MET (DENIED)", result(MEETINGS, meeting("E1", 5), no.withRecordedOn(TODAY)));
        assertEquals("met UNKNOWN (NOT_SEEN)", result(MEETINGS.withWithinDays(4), no));
        assertEquals("met UNKNOWN (CONTRADICTORY)", result(MEETINGS, meeting("E1", 5), meeting("E2", 5), no));
        assertEquals(
                "met NOT_MET (DENIED)",
                result(MEETINGS, no, no.withId(EvidenceId.of("no 2")).withObservedOn(TODAY.minusDays(9))));
    }

    @Test
    void aNoDeniesWhatItNames() {
        EvidencePattern either = EvidencePattern.of(FactKind.MEETING, FactKind.VISIT);
        Evidence no = meeting("no", 1).withAnswer(false);
        Evidence visit = held("visit", FactKind.VISIT, 2);
        assertEquals("met MET (SEEN)", result(either, visit, no));
        assertEquals("met UNKNOWN (NOT_SEEN)", result(either, no));
        assertEquals(
                "met NOT_MET (DENIED)",
                result(either, visit, no, held("no visit", FactKind.VISIT, 1).withAnswer(false)));

        Evidence notTheBoss = no.withActor(ContactRole.DECISION_MAKER);
        Evidence byLiaison = meeting("E1", 2).withActor(ContactRole.LIAISON);
        Evidence byBoss = meeting("E2", 2).withActor(ContactRole.DECISION_MAKER);
        EvidencePattern boss = MEETINGS.withRoles(ContactRole.DECISION_MAKER);
        assertEquals("met MET (SEEN)", result(MEETINGS, byLiaison, notTheBoss));
        assertEquals("met UNKNOWN (NOT_SEEN)", result(MEETINGS, byBoss, notTheBoss));
        assertEquals("met NOT_MET (DENIED)", result(boss, byBoss, notTheBoss));
        assertEquals("met NOT_MET (DENIED)", result(boss, byBoss, no));
        assertEquals("met MET (SEEN)", result(boss, byBoss, no.withActor(ContactRole.LIAISON)));
    }

    @Test
    void aQuestionArisesOnlyOnItsOccasion() {
        Criterion told = criterion("told", FactKind.COMPROMISE_SHARED)
                .withOccasion(EvidencePattern.of(FactKind.COMPETITIVE_QUOTE).withWithinDays(30))
                .withUnseen(CriterionResult.NOT_MET);
        PhaseModel model = model(Gate.allOf(told));
        Evidence shared = held("shared", FactKind.COMPROMISE_SHARED, 3);
        CriterionVerdict without = judge(model, shared).of(A).criteria().get(0);
        CriterionVerdict with =
                judge(model, shared, quote("Q", 30)).of(A).criteria().get(0);

        assertEquals("told UNKNOWN (NO_OCCASION)", without.toString());
        assertEquals(List.of(shared), without.evidence());
        assertEquals(List.of(), without.occasion());
        assertEquals("told MET (SEEN)", with.toString());
        assertEquals(List.of(quote("Q", 30)), with.occasion());
        assertEquals(Optional.of(TODAY.plusDays(1)), with.expiresOn());
        assertEquals(
                "told NOT_MET (NOT_SEEN)",
                judge(model, quote("Q", 30)).of(A).criteria().get(0).toString());
        assertEquals(
                "told UNKNOWN (NO_OCCASION)",
                judge(model, quote("Q", 31)).of(A).criteria().get(0).toString());
    }

    @Test
    void theEvidenceBehindIsWhatStillCounts() {
        Evidence no = meeting("no", 5).withAnswer(false);
        Evidence oldNo = meeting("old no", 8).withAnswer(false);
        assertEquals(
                List.of(meeting("E2", 4), meeting("E1", 3)),
                met(MEETINGS, meeting("E1", 3), no, meeting("E2", 4), meeting("E3", 6), quote("Q", 1))
                        .evidence());
        assertEquals(
                List.of(meeting("E2", 4)),
                met(MEETINGS, meeting("E1", 5), no, meeting("E2", 4)).evidence());
        assertEquals(List.of(no), met(MEETINGS, meeting("E3", 6), no, oldNo).evidence());
        assertEquals(
                List.of(meeting("E1", 5), no),
                met(MEETINGS, no, meeting("E1", 5)).evidence());
        assertEquals(
                List.of(meeting("E1", 3)),
                met(MEETINGS.withTimes(2).withWithinDays(6), meeting("E1", 3), meeting("E2", 7))
                        .evidence());
    }

    @Test
    void aLaterRecordOfOneIdStands() {
        Evidence first = meeting("E1", 3);
        Evidence second = first.withObservedOn(TODAY.minusDays(50)).withRecordedOn(TODAY.minusDays(1));
        assertTrue(judge(MODEL, AS_OF.knownOn(TODAY.minusDays(2)), first, second)
                .of(A)
                .of(MET_ID)
                .isMet());
        assertFalse(judge(MODEL, AS_OF, first, second).of(A).of(MET_ID).isMet());
        assertFalse(judge(MODEL, AS_OF, second, first).of(A).of(MET_ID).isMet());
        Evidence moved = first.withAccount(B).withRecordedOn(TODAY);
        assertTrue(judge(MODEL, first, moved).of(B).of(MET_ID).isMet());
        assertFalse(judge(MODEL, first, moved).of(A).of(MET_ID).isMet());
        Evidence withdrawn = first.withStatus(EvidenceStatus.WITHDRAWN).withRecordedOn(TODAY);
        assertFalse(judge(MODEL, first, withdrawn).of(A).of(MET_ID).isMet());
        Evidence again = first.withRecordedOn(TODAY.plusDays(1));
        assertTrue(judge(MODEL, AS_OF.knownOn(TODAY.plusDays(1)), first, withdrawn, again)
                .of(A)
                .of(MET_ID)
                .isMet());
    }

    @Test
    void daysBeyondAllTimeAreAsFarAwayAsAny() {
        Evidence late = meeting("E1", 3).withRecordedOn(LocalDate.MAX);
        assertTrue(judge(MODEL, AS_OF.knownOn(LocalDate.MAX), late)
                .of(A)
                .of(MET_ID)
                .isMet());
        assertFalse(judge(MODEL, late).of(A).of(MET_ID).isMet());
        Evidence ancient = meeting("E2", 0).withObservedOn(LocalDate.MIN);
        assertFalse(judge(MODEL, ancient).of(A).of(MET_ID).isMet());
        assertEquals("met MET (SEEN)", result(MEETINGS, ancient));
        assertEquals("met MET (SEEN)", result(MEETINGS, meeting("E1", 3).withValidUntil(LocalDate.MAX)));
    }

    @Test
    void idsOfOneHashAreNotConfused() {
        assertEquals("Aa".hashCode(), "BB".hashCode());
        PhaseBoard board = judge(MODEL, meeting("Aa", 3), meeting("BB", 3).withStatus(EvidenceStatus.WITHDRAWN));
        assertTrue(board.of(A).of(MET_ID).isMet());
        PhaseBoard corrected = judge(
                MODEL,
                meeting("Aa", 3),
                meeting("BB", 3),
                meeting("Aa", 3).withStatus(EvidenceStatus.WITHDRAWN).withRecordedOn(TODAY),
                meeting("BB", 3).withMinutes(5).withRecordedOn(TODAY));
        assertEquals(
                List.of(meeting("BB", 3).withMinutes(5).withRecordedOn(TODAY)),
                corrected.of(A).of(MET_ID).evidence());
    }

    @Test
    void theBestOrWorstOpportunitySpeaksForTheAccount() {
        Evidence ofOne = quote("E1", 3).withOpportunity(O1);
        Evidence ofTwo = held("E2", FactKind.COMPROMISE_SHARED, 3).withOpportunity(O2);
        PhaseModel two = model(Gate.allOf(QUOTED), Gate.allOf(criterion("told", FactKind.COMPROMISE_SHARED)));
        PhaseVerdict all = judge(two, ofOne, ofTwo).of(A);
        PhaseVerdict best = judge(two.withScope(EvidenceScope.BEST_OPPORTUNITY), ofOne, ofTwo)
                .of(A);
        PhaseVerdict worst = judge(two.withScope(EvidenceScope.WORST_OPPORTUNITY), ofOne, ofTwo)
                .of(A);

        assertEquals(Bounds.exactly(phase(2)), all.phase());
        assertEquals(Bounds.of(phase(1), phase(2)), best.phase());
        assertEquals(Optional.of(O1), best.opportunity());
        assertEquals(Bounds.of(phase(0), phase(2)), worst.phase());
        assertEquals(Optional.of(O2), worst.opportunity());
        assertEquals(
                List.of(O1, O2),
                best.opportunities().stream()
                        .map(OpportunityVerdict::opportunity)
                        .toList());
        assertEquals(
                List.of(Bounds.of(phase(1), phase(2)), Bounds.of(phase(0), phase(2))),
                best.opportunities().stream().map(OpportunityVerdict::phase).toList());
        assertEquals(best.criteria(), best.opportunities().get(0).criteria());
        assertEquals(worst.criteria(), worst.opportunities().get(1).criteria());
    }

    @Test
    void whatIsOfNoOpportunityCountsForEach() {
        PhaseModel best = model(Gate.allOf(QUOTED), Gate.allOf(criterion("told", FactKind.COMPROMISE_SHARED)))
                .withScope(EvidenceScope.BEST_OPPORTUNITY);
        Evidence general = quote("E1", 3);
        Evidence ofTwo = held("E2", FactKind.COMPROMISE_SHARED, 3).withOpportunity(O2);
        assertEquals(Bounds.exactly(phase(2)), judge(best, general, ofTwo).of(A).phase());
        PhaseVerdict alone = judge(best, general).of(A);
        assertEquals(Bounds.of(phase(1), phase(2)), alone.phase());
        assertEquals(Optional.empty(), alone.opportunity());
        assertEquals(List.of(), alone.opportunities());
        assertEquals(
                Optional.empty(),
                judge(best, general, held("E3", FactKind.VISIT, 1).withOpportunity(O1))
                        .of(A)
                        .opportunity());
        assertEquals(
                Optional.of(O1),
                judge(best, general, quote("E3", 1).withOpportunity(O1).withAnswer(false))
                        .of(A)
                        .opportunity());
    }

    @Test
    void equalOpportunitiesAreToldById() {
        PhaseModel best = MODEL.withScope(EvidenceScope.BEST_OPPORTUNITY);
        Evidence one = meeting("E1", 1).withOpportunity(O1);
        Evidence two = meeting("E2", 1).withOpportunity(O2);
        assertEquals(Optional.of(O1), judge(best, two, one).of(A).opportunity());
        assertEquals(
                Optional.of(O1),
                judge(best.withScope(EvidenceScope.WORST_OPPORTUNITY), two, one)
                        .of(A)
                        .opportunity());
        Evidence denied = quote("no", 1).withAnswer(false).withOpportunity(O1);
        PhaseVerdict better = judge(best, two, one, denied).of(A);
        assertEquals(Optional.of(O2), better.opportunity());
        assertEquals(Bounds.of(phase(1), phase(2)), better.phase());
        PhaseVerdict worse = judge(
                        best.withScope(EvidenceScope.WORST_OPPORTUNITY), two, one, denied.withOpportunity(O2))
                .of(A);
        assertEquals(Optional.of(O2), worse.opportunity());
        assertEquals(Bounds.exactly(phase(1)), worse.phase());
    }

    @Test
    void aRatchetKeepsThePhaseAndSaysSo() {
        PhaseModel ratchet = MODEL.withPersistence(PhasePersistence.ratchet());
        PhaseVerdict verdict = judge(ratchet, meeting("E1", 50)).of(A);
        assertEquals(Bounds.of(phase(1), phase(2)), verdict.phase());
        assertEquals(Bounds.of(phase(0), phase(2)), verdict.phaseByCriteria());
        assertEquals(Optional.of(new HeldPhase(phase(1), TODAY.minusDays(40), Optional.empty())), verdict.heldUp());
        assertEquals(
                Optional.empty(),
                judge(ratchet, meeting("E1", 50), meeting("E2", 1)).of(A).heldUp());
        assertEquals(
                TODAY.minusDays(20),
                judge(ratchet, meeting("E1", 50), meeting("E2", 30), quote("Q", 40))
                        .of(A)
                        .heldUp()
                        .orElseThrow()
                        .lastMetOn());
    }

    @Test
    void aRatchetThatExpiresGivesWayAfterItsDays() {
        PhaseModel ratchet = MODEL.withPersistence(PhasePersistence.ratchetWithExpiry(40));
        PhaseVerdict last = judge(ratchet, meeting("E1", 50)).of(A);
        assertEquals(Optional.of(new HeldPhase(phase(1), TODAY.minusDays(40), Optional.of(TODAY))), last.heldUp());
        assertEquals(phase(0), judge(ratchet, meeting("E1", 51)).of(A).phase().low());
        assertEquals(
                "A: 1 Phase 1..2 Phase 2\n  kept, its criteria were last met on 2026-05-21, until 2026-06-30",
                String.join(
                        "\n",
                        judge(ratchet, meeting("E1", 50))
                                .explain(A)
                                .text(Locale.ENGLISH)
                                .lines()
                                .limit(2)
                                .toList()));
        assertEquals(
                "  維持中。最後に基準を満たした日: 2026-05-21、期限: 2026-06-30",
                judge(ratchet, meeting("E1", 50))
                        .explain(A)
                        .text(Locale.JAPANESE)
                        .lines()
                        .toList()
                        .get(1));
        assertEquals(
                "  kept, its criteria were last met on 2026-05-21",
                judge(MODEL.withPersistence(PhasePersistence.ratchet()), meeting("E1", 50))
                        .explain(A)
                        .toString()
                        .lines()
                        .toList()
                        .get(1));
    }

    @Test
    void everyReasonHasAWord() {
        Evidence no = meeting("no", 5).withAnswer(false);
        assertEquals("    Is it met? No. [no]", lastLine(Locale.ENGLISH, MEETINGS, no));
        assertEquals("    metですか? いいえ [no]", lastLine(Locale.JAPANESE, MEETINGS, no));
        assertEquals(
                "    Is it met? Contradictory. [E1, no]", lastLine(Locale.ENGLISH, MEETINGS, meeting("E1", 5), no));
        assertEquals("    metですか? 回答が矛盾 [E1, no]", lastLine(Locale.JAPANESE, MEETINGS, meeting("E1", 5), no));
        assertEquals(
                "    Is it met? Not often enough. [E1]",
                lastLine(Locale.ENGLISH, MEETINGS.withTimes(2), meeting("E1", 5)));
        assertEquals("    metですか? 回数不足 [E1]", lastLine(Locale.JAPANESE, MEETINGS.withTimes(2), meeting("E1", 5)));
    }

    private static String lastLine(Locale locale, EvidencePattern pattern, Evidence... evidence) {
        List<String> lines = judge(model(Gate.allOf(criterion("met", pattern))), evidence)
                .explain(A)
                .text(locale)
                .lines()
                .toList();
        return lines.get(lines.size() - 1);
    }

    /** Today is Tuesday 30 June; 24 June and 1 June are holidays. */
    @Test
    void windowsCanBeCountedInBusinessDays() {
        PhaseModel model = model(
                Gate.allOf(criterion("met", EvidencePattern.of(FactKind.MEETING).withWithinBusinessDays(3))));

        // from Thursday on there are Friday, Monday and today
        assertEquals(1, judge(model, held("1", FactKind.MEETING, 5)).certainLevel(A));
        PhaseBoard board = judge(model, held("1", FactKind.MEETING, 6)); // on a holiday: those and Thursday
        assertEquals(0, board.certainLevel(A));
        assertEquals(
                List.of("EXPIRED account A, records 1"),
                board.findings().stream().map(Object::toString).toList());
        // Monday, today and Wednesday follow a Saturday
        assertEquals(
                LocalDate.of(2026, 7, 2),
                judge(model, held("1", FactKind.MEETING, 3))
                        .of(A)
                        .of(CriterionId.of("met"))
                        .expiresOn()
                        .orElseThrow());
        assertEquals(
                "0 P0 [2026-05-27,2026-05-29), 1 P1 [2026-05-29,2026-06-05), 0 P0 [2026-06-05,2026-07-01)",
                judge(model, held("1", FactKind.MEETING, 32))
                        .history(Span.of(TODAY.minusDays(34), TODAY.plusDays(1)))
                        .of(A)
                        .toString());
    }

    /** The calendar is that of the date, so that another one can change the phase. */
    @Test
    void businessDaysAreThoseOfTheCalendarOfTheDate() {
        PhaseModel model = model(
                Gate.allOf(criterion("met", EvidencePattern.of(FactKind.MEETING).withWithinBusinessDays(3))));
        Evidence meeting = held("1", FactKind.MEETING, 6);
        BusinessCalendar busy = PhaseWorld.CALENDAR.withWeekend(List.of());
        BusinessCalendar idle = PhaseWorld.CALENDAR.withHolidays(List.of(TODAY));
        PhaseBoard before = judge(model, busy.endOf(TODAY), meeting);
        PhaseBoard after = judge(model, idle.endOf(TODAY), meeting);

        assertEquals(0, before.certainLevel(A));
        assertEquals(1, after.certainLevel(A));
        assertEquals(
                List.of(PhaseCause.DEFINITION),
                after.changeSince(before).promotions().get(0).steps().stream()
                        .map(PhaseMove.Step::cause)
                        .toList());
    }

    @Test
    void tellsWhatExpiresSoon() {
        PhaseBoard board = judge(MODEL, meeting("E1", 3), meeting("E2", 5), quote("Q", 3));
        ExpiringCriterion expiring = new ExpiringCriterion(A, MET_ID, TODAY.plusDays(8), phase(2), phase(0));

        assertEquals(List.of(expiring), board.expiring(8));
        assertEquals(List.of(), board.expiring(7));
        assertTrue(expiring.isDemotion());
        assertEquals(List.of(expiring), board.expiring(Integer.MAX_VALUE));
        assertEquals(Optional.of(TODAY.plusDays(8)), board.of(A).of(MET_ID).expiresOn());
        assertEquals(Optional.empty(), board.of(A).criteria().get(1).expiresOn());
        assertRefused("days must be >= 0, was -1", () -> board.expiring(-1));
        assertEquals(List.of(), board.expiring(0));
        assertFalse(judge(MODEL.withPersistence(PhasePersistence.ratchet()), meeting("E1", 3))
                .expiring(30)
                .get(0)
                .isDemotion());
        assertEquals(
                List.of(TODAY.plusDays(4), TODAY.plusDays(8)),
                judge(MODEL, meeting("E1", 3), meeting("E2", 7).withAccount(B)).expiring(20).stream()
                        .map(ExpiringCriterion::expiresOn)
                        .toList());
        assertEquals(
                List.of(A, B),
                judge(MODEL, meeting("E1", 3).withAccount(B), meeting("E2", 3)).expiring(20).stream()
                        .map(ExpiringCriterion::account)
                        .toList());
    }

    @Test
    void theOpportunityThatSpeaksTellsWhatExpires() {
        PhaseModel best = MODEL.withScope(EvidenceScope.BEST_OPPORTUNITY);
        assertEquals(
                List.of(new ExpiringCriterion(A, MET_ID, TODAY.plusDays(8), phase(1), phase(0))),
                judge(
                                best,
                                meeting("E1", 3).withOpportunity(O1),
                                meeting("E2", 11).withOpportunity(O2))
                        .expiring(20));
        assertEquals(
                List.of(A, B),
                judge(
                                best,
                                meeting("E1", 3).withOpportunity(O1),
                                meeting("E2", 3).withOpportunity(O2).withAccount(B))
                        .expiring(20)
                        .stream()
                        .map(ExpiringCriterion::account)
                        .toList());
    }

    @Test
    void theOrderOfDaysHoldsBefore1970() {
        LocalDate old = LocalDate.of(1969, 12, 1);
        Evidence yes = meeting("E1", 0).withObservedOn(old).withRecordedOn(old.plusDays(60));
        Evidence no = yes.withId(EvidenceId.of("no")).withAnswer(false).withRecordedOn(old.plusDays(10));
        assertEquals("met MET (SEEN)", result(MEETINGS, yes, no));
        assertEquals("met NOT_MET (DENIED)", result(MEETINGS, yes, no.withRecordedOn(old.plusDays(61))));
        assertEquals("met MET (SEEN)", result(MEETINGS, yes.withObservedOn(old.plusDays(1)), no));
    }

    @Test
    void plansAreListedFromTheDateOn() {
        Evidence today = Evidence.planned(EvidenceId.of("P1"), FactKind.VISIT, A, TODAY, TODAY.minusDays(9));
        Evidence later = today.withId(EvidenceId.of("P2")).withObservedOn(TODAY.plusDays(3));
        Evidence overdue = today.withId(EvidenceId.of("P3")).withObservedOn(TODAY.minusDays(1));
        Evidence unknown = today.withId(EvidenceId.of("P4")).withRecordedOn(TODAY.plusDays(1));
        Evidence dropped = later.withId(EvidenceId.of("P1"))
                .withStatus(EvidenceStatus.WITHDRAWN)
                .withRecordedOn(TODAY);
        assertEquals(
                List.of(today, later),
                judge(MODEL, later, today, overdue, unknown, meeting("E1", 0))
                        .of(A)
                        .planned());
        assertEquals(List.of(later), judge(MODEL, later, today, dropped).of(A).planned());
    }

    @Test
    void theHistoryTellsEachDay() {
        PhaseBoard board = judge(MODEL, meeting("E1", 30), quote("Q", 25), meeting("E2", 5));
        Span window = Span.of(TODAY.minusDays(39), TODAY.plusDays(1));
        PhaseHistory history = board.history(window);

        assertEquals(
                List.of(
                        "0 P0 [2026-05-22,2026-05-31)",
                        "1 P1 [2026-05-31,2026-06-05)",
                        "2 P2 [2026-06-05,2026-06-11)",
                        "0 P0 [2026-06-11,2026-06-25)",
                        "2 P2 [2026-06-25,2026-07-01)"),
                history.of(A).periods().stream().map(Object::toString).toList());
        assertEquals(40, history.of(B).days(phase(0)));
        assertSame(board, history.board());
        assertEquals(window, history.window());
        assertRefused(
                "window must not go on after 2026-06-30, was [2026-06-30,2026-07-02)",
                () -> board.history(Span.of(TODAY, TODAY.plusDays(2))));
        for (Span bad : List.of(Span.of(TODAY, TODAY), Span.from(TODAY), Span.until(TODAY))) {
            assertRefused(
                    "window must be of at least one day and have both ends, was " + bad, () -> board.history(bad));
        }
        assertThrows(UnknownIdException.class, () -> history.of(STRANGER));
    }

    @Test
    void theHistoryKeepsAPhaseAsTheVerdictDoes() {
        PhaseBoard board =
                judge(MODEL.withPersistence(PhasePersistence.ratchetWithExpiry(3)), meeting("E1", 30), quote("Q", 25));
        assertEquals(
                List.of("2 P2 [2026-06-10,2026-06-14)", "0 P0 [2026-06-14,2026-07-01)"),
                board.history(Span.of(TODAY.minusDays(20), TODAY.plusDays(1))).of(A).periods().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void strangersAreUnknown() {
        PhaseBoard board = judge(MODEL);
        assertThrows(UnknownIdException.class, () -> board.of(STRANGER));
        assertThrows(UnknownIdException.class, () -> board.explain(STRANGER));
        assertThrows(UnknownIdException.class, () -> board.phase(STRANGER));
        assertRefused("level must be 0 to 2, was 3 (model test@1)", () -> board.members(3));
        assertRefused("the model test@1 has no criterion x", () -> board.of(A).of(CriterionId.of("x")));
    }

    @Test
    void theRegisterKeepsEveryRecord() {
        EvidenceRegister register =
                EvidenceRegister.of(List.of(meeting("E1", 3), quote("Q", 3).withAccount(B)));
        assertEquals(2, register.size());
        assertEquals(List.of(meeting("E1", 3)), register.of(A));
        assertEquals(List.of(), register.of(STRANGER));
        assertEquals(register, EvidenceRegister.of(register.list()));
        assertEquals(register.hashCode(), EvidenceRegister.of(register.list()).hashCode());
        assertEquals(register.list().hashCode(), register.hashCode());
        assertNotEquals(register, EvidenceRegister.none());
        assertNotEquals(register, new Object());
        assertEquals("2 records of evidence", register.toString());
        assertEquals(0, EvidenceRegister.none().size());
        assertEquals(
                List.of(meeting("E9", 1), meeting("E1", 3), quote("Q", 3).withAccount(B)),
                EvidenceRegister.of(List.of(meeting("E9", 1))).plus(register).list());
    }

    @Test
    void verdictsAreValues() {
        CriterionVerdict one = met(MEETINGS, meeting("E1", 3));
        assertEquals(one, met(MEETINGS, meeting("E1", 3)));
        assertEquals(one.hashCode(), met(MEETINGS, meeting("E1", 3)).hashCode());
        assertEquals(
                Objects.hash(one.criterion(), "MET", "SEEN", one.evidence(), one.occasion(), Optional.empty()),
                one.hashCode());
        assertNotEquals(one, new Object());
        List<CriterionVerdict> others = List.of(
                new CriterionVerdict(
                        QUOTED, one.result(), one.reason(), one.evidence(), one.occasion(), one.expiresOn()),
                new CriterionVerdict(
                        one.criterion(),
                        CriterionResult.UNKNOWN,
                        one.reason(),
                        one.evidence(),
                        one.occasion(),
                        one.expiresOn()),
                new CriterionVerdict(
                        one.criterion(),
                        one.result(),
                        CriterionReason.DENIED,
                        one.evidence(),
                        one.occasion(),
                        one.expiresOn()),
                new CriterionVerdict(
                        one.criterion(), one.result(), one.reason(), one.occasion(), one.occasion(), one.expiresOn()),
                new CriterionVerdict(
                        one.criterion(), one.result(), one.reason(), one.evidence(), one.evidence(), one.expiresOn()),
                new CriterionVerdict(
                        one.criterion(),
                        one.result(),
                        one.reason(),
                        one.evidence(),
                        one.occasion(),
                        Optional.of(TODAY)));
        others.forEach(other -> assertNotEquals(one, other));
        GateVerdict gate = judge(MODEL, meeting("E1", 3)).of(A).gate(1);
        assertEquals(gate, judge(MODEL, meeting("E1", 3)).of(A).gate(1));
        assertEquals(Objects.hash(phase(1), 1, "MET", gate.criteria()), gate.hashCode());
        assertNotEquals(gate, new Object());
        assertNotEquals(gate, new GateVerdict(phase(2), gate.needed(), gate.result(), gate.criteria()));
        assertNotEquals(gate, new GateVerdict(gate.phase(), 2, gate.result(), gate.criteria()));
        assertNotEquals(gate, new GateVerdict(gate.phase(), gate.needed(), CriterionResult.UNKNOWN, gate.criteria()));
        assertNotEquals(gate, new GateVerdict(gate.phase(), gate.needed(), gate.result(), ImmutableList.of()));
    }

    @Test
    void manyRecordsOfOneAccountAreRead() {
        Evidence[] many = new Evidence[100_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = meeting("E" + i, i % 20);
        }
        PhaseModel often =
                model(Gate.allOf(criterion("met", MEETINGS.withTimes(10_000).withWithinDays(1))));
        PhaseBoard board = PhaseReview.of(often).judge(ACCOUNTS, EvidenceRegister.of(List.of(many)), AS_OF);
        assertEquals(phase(1), board.of(A).phase().low());
        assertEquals(10_000, board.of(A).criteria().get(0).evidence().size());
        assertEquals(
                phase(0),
                PhaseReview.of(often)
                        .judge(ACCOUNTS, EvidenceRegister.of(List.of(many)), endOf(TODAY.plusDays(1)))
                        .of(A)
                        .phase()
                        .low());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        PhaseReview review = PhaseReview.of(MODEL);
        PhaseBoard board = judge(MODEL);
        assertNames("definition", () -> PhaseReview.of(null));
        assertNames("accounts", () -> review.judge(null, EvidenceRegister.none(), AS_OF));
        assertNames("evidence", () -> review.judge(ACCOUNTS, null, AS_OF));
        assertNames("asOf", () -> review.judge(ACCOUNTS, EvidenceRegister.none(), null));
        assertNames("given", () -> EvidenceRegister.of((Iterable<Evidence>) null));
        assertNames("others", () -> EvidenceRegister.none().plus(null));
        assertNames("account", () -> EvidenceRegister.none().of((AccountId) null));
        assertNames("more", () -> board.with((Evidence[]) null));
        assertNames("window", () -> board.history(null));
        assertNames("earlier", () -> board.changeSince(null));
        assertNames("criterion", () -> board.of(A).of(null));
        assertNames("locale", () -> board.explain(A).text(null));
    }
}
