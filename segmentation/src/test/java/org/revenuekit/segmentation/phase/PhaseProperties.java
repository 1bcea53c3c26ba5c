package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.phase.PhaseWorld.A;
import static org.revenuekit.segmentation.phase.PhaseWorld.ACCOUNTS;
import static org.revenuekit.segmentation.phase.PhaseWorld.AS_OF;
import static org.revenuekit.segmentation.phase.PhaseWorld.B;
import static org.revenuekit.segmentation.phase.PhaseWorld.TODAY;
import static org.revenuekit.segmentation.phase.PhaseWorld.endOf;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.core.time.Timeline;

/** The laws of phases, and the fast judge against the definitions word by word. */
class PhaseProperties {
    @Provide
    Arbitrary<PhaseModel> models() {
        return PhaseArbitraries.model();
    }

    @Provide
    Arbitrary<List<Evidence>> records() {
        return PhaseArbitraries.records();
    }

    @Provide
    Arbitrary<Evidence> evidence() {
        return PhaseArbitraries.evidence();
    }

    private static PhaseBoard judge(PhaseModel model, List<Evidence> records, AsOf asOf) {
        return PhaseReview.of(model).judge(ACCOUNTS, EvidenceRegister.of(records), asOf);
    }

    private static Bounds<Integer> levels(Bounds<RelationshipPhase> phase) {
        return Bounds.of(phase.low().level(), phase.high().level());
    }

    @Property
    void theJudgeAgreesWithTheDefinitions(
            @ForAll("models") PhaseModel model,
            @ForAll("records") List<Evidence> records,
            @ForAll @IntRange(min = -12, max = 12) int known) {
        LocalDate knownOn = TODAY.plusDays(known);
        PhaseBoard board = judge(model, records, AS_OF.knownOn(knownOn));
        PhaseOracle oracle = new PhaseOracle(model, records, knownOn);
        for (AccountId account : List.of(A, B)) {
            PhaseVerdict verdict = board.of(account);
            PhaseOracle.Answer expected = oracle.byCriteria(account, TODAY, TODAY);

            assertEquals(oracle.phase(account, TODAY), levels(verdict.phase()));
            assertEquals(Bounds.of(expected.certain(), expected.possible()), levels(verdict.phaseByCriteria()));
            assertEquals(expected.opportunity(), verdict.opportunity());
            verdict.criteria()
                    .forEach(criterion -> assertEquals(
                            expected.results().get(criterion.criterion().id()), criterion.result()));
            assertEquals(
                    verdict.phase().low().level()
                            > verdict.phaseByCriteria().low().level(),
                    verdict.heldUp().isPresent());
            assertTrue(board.members(verdict.phase().low().level()).contains(account));
            assertEquals(verdict.phase(), board.phase(account));
        }
        assertEquals(
                2, board.counts().values().stream().mapToLong(Long::longValue).sum());
    }

    @Property
    void theHistoryIsTheVerdictOfEachDay(
            @ForAll("models") PhaseModel model,
            @ForAll("records") List<Evidence> records,
            @ForAll @IntRange(min = -30, max = 12) int known,
            @ForAll @IntRange(min = 0, max = 30) int ago,
            @ForAll @IntRange(min = 1, max = 15) int length) {
        LocalDate knownOn = TODAY.plusDays(known);
        PhaseBoard board = judge(model, records, AS_OF.knownOn(knownOn));
        PhaseOracle oracle = new PhaseOracle(model, records, knownOn);
        LocalDate end = TODAY.plusDays(1).minusDays(ago);
        Span window = Span.of(end.minusDays(length), end);

        Timeline<RelationshipPhase> timeline = board.history(window).of(A);

        window.from().orElseThrow().datesUntil(end).forEach(day -> {
            assertEquals(oracle.phase(A, day).low(), timeline.at(day).level(), () -> day + " of " + timeline);
            assertEquals(
                    judge(model, records, endOf(day).knownOn(knownOn))
                            .of(A)
                            .phase()
                            .low(),
                    timeline.at(day));
        });
        assertEquals(
                length, timeline.states().stream().mapToLong(timeline::days).sum());
    }

    /** Law 60. */
    @Property
    void aPhaseNeedsAllGatesUpToIt(@ForAll("models") PhaseModel model, @ForAll("records") List<Evidence> records) {
        PhaseVerdict verdict = judge(model.withPersistence(PhasePersistence.current()), records, AS_OF)
                .of(A);
        int certain = verdict.phase().low().level();
        int possible = verdict.phase().high().level();
        assertTrue(
                0 <= certain && certain <= possible && possible <= model.top().level());
        boolean open = true;
        boolean notShut = true;
        for (GateVerdict gate : verdict.gates()) {
            open &= gate.result() == CriterionResult.MET;
            notShut &= gate.result() != CriterionResult.NOT_MET;
            assertEquals(open, gate.phase().level() <= certain);
            if (model.scope() == EvidenceScope.ACCOUNT) {
                assertEquals(notShut, gate.phase().level() <= possible);
            }
        }
        assertEquals(
                Optional.of(certain + 1).filter(level -> level <= model.top().level()),
                verdict.next().map(RelationshipPhase::level));
    }

    private static List<Evidence> with(List<Evidence> records, Evidence more) {
        List<Evidence> all = new ArrayList<>(records);
        all.add(more);
        return all;
    }

    /** Laws 60 and 61: missing evidence never promotes, more of it never demotes. */
    @Property
    void moreEvidenceNeverDemotes(
            @ForAll("models") PhaseModel model,
            @ForAll("records") List<Evidence> records,
            @ForAll("evidence") Evidence more) {
        Assume.that(model.scope() != EvidenceScope.WORST_OPPORTUNITY);
        Evidence yes = more.withId(EvidenceId.of("new")).withAnswer(true);
        PhaseVerdict less = judge(model, records, AS_OF).of(A);
        PhaseVerdict after = judge(model, with(records, yes), AS_OF).of(A);

        assertTrue(after.phase().low().level() >= less.phase().low().level());
        boolean isOccasion = model.criteria().stream()
                .anyMatch(criterion ->
                        criterion.occasion().filter(some -> some.fits(yes)).isPresent());
        if (!isOccasion && model.scope() == EvidenceScope.ACCOUNT) {
            assertTrue(after.phase().high().level() >= less.phase().high().level());
            for (int i = 0; i < model.criteria().size(); i++) {
                assertTrue(after.criteria()
                                .get(i)
                                .result()
                                .compareTo(less.criteria().get(i).result())
                        >= 0);
            }
        }
    }

    /** Only the first evidence of an opportunity demotes where the worst one speaks. */
    @Property
    void onlyAnotherOpportunityDemotesTheWorst(
            @ForAll("models") PhaseModel some,
            @ForAll("records") List<Evidence> records,
            @ForAll("evidence") Evidence more) {
        PhaseModel model = some.withScope(EvidenceScope.WORST_OPPORTUNITY).withPersistence(PhasePersistence.current());
        Evidence yes = more.withId(EvidenceId.of("new")).withAnswer(true);
        PhaseVerdict less = judge(model, records, AS_OF).of(A);
        PhaseVerdict after = judge(model, with(records, yes), AS_OF).of(A);
        if (after.phase().low().level() < less.phase().low().level()) {
            assertEquals(yes.opportunity(), after.opportunity());
            assertTrue(less.opportunities().stream()
                    .noneMatch(known -> Optional.of(known.opportunity()).equals(yes.opportunity())));
        }
    }

    @Property
    void whatIsPlannedSatisfiesNothing(@ForAll("models") PhaseModel model, @ForAll("records") List<Evidence> records) {
        List<Evidence> withoutPlans = records.stream()
                .filter(record -> record.status() != EvidenceStatus.PLANNED)
                .toList();
        List<Evidence> withdrawn = records.stream()
                .map(record -> record.status() == EvidenceStatus.PLANNED
                        ? record.withStatus(EvidenceStatus.WITHDRAWN)
                        : record)
                .toList();
        PhaseVerdict verdict = judge(model, records, AS_OF).of(A);

        assertEquals(judge(model, withdrawn, AS_OF).of(A).phase(), verdict.phase());
        if (records.stream().map(Evidence::id).distinct().count() == records.size()) {
            assertEquals(judge(model, withoutPlans, AS_OF).of(A).criteria(), verdict.criteria());
        }
    }

    @Property
    void noOrderOfTheRecordsChangesAnything(
            @ForAll("models") PhaseModel model, @ForAll("records") List<Evidence> records) {
        PhaseBoard board = judge(model, records, AS_OF);
        PhaseBoard reversed = judge(model, Lists.reverse(records), AS_OF);

        assertEquals(board.of(A).phase(), reversed.of(A).phase());
        assertEquals(board.of(A).criteria(), reversed.of(A).criteria());
        assertEquals(board.of(A).opportunities(), reversed.of(A).opportunities());
        assertEquals(board.of(A).planned(), reversed.of(A).planned());
        assertEquals(board.of(A).heldUp(), reversed.of(A).heldUp());
        assertEquals(board.findings(), reversed.findings());
        assertEquals(board.expiring(1_000), reversed.expiring(1_000));
    }

    @Property
    void whatIsRecordedLaterChangesNoEarlierView(
            @ForAll("models") PhaseModel model,
            @ForAll("records") List<Evidence> records,
            @ForAll("evidence") Evidence more) {
        AsOf asOf = AS_OF.knownOn(TODAY.minusDays(10));
        Evidence late = more.withRecordedOn(TODAY.minusDays(9));

        assertEquals(
                judge(model, records, asOf).of(A).criteria(),
                judge(model, with(records, late), asOf).of(A).criteria());
    }

    @Property
    void everyRecordIsUsedPlannedOrReported(
            @ForAll("models") PhaseModel model,
            @ForAll("records") List<Evidence> records,
            @ForAll @IntRange(min = -12, max = 12) int known) {
        PhaseBoard board = judge(model, records, AS_OF.knownOn(TODAY.plusDays(known)));
        EvidenceTally tally = board.tally();

        assertEquals(records.size(), tally.given());
        assertEquals(
                tally.reported(),
                board.findings().stream()
                        .filter(finding -> finding.kind() != PhaseFinding.WITHOUT_OPPORTUNITY)
                        .flatMap(
                                finding -> Optional.ofNullable(finding.details().get("records")).stream())
                        .mapToLong(Long::parseLong)
                        .sum());
        assertEquals(
                tally.planned(),
                LongStream.of(
                                board.of(A).planned().size(),
                                board.of(B).planned().size())
                        .sum());
        assertEquals(
                model.scope() == EvidenceScope.ACCOUNT
                        ? board.of(A).criteria().stream()
                                .filter(criterion -> criterion.reason() == CriterionReason.CONTRADICTORY)
                                .count()
                        : board.findings().of(PhaseFinding.CONTRADICTORY).stream()
                                .filter(PhaseProperties::isOfA)
                                .count(),
                board.findings().of(PhaseFinding.CONTRADICTORY).stream()
                        .filter(PhaseProperties::isOfA)
                        .count());
    }

    private static boolean isOfA(Finding finding) {
        return finding.subject().id().equals("A");
    }

    /** What is behind a verdict makes the same verdict alone. */
    @Property
    void theEvidenceBehindACriterionIsEnough(
            @ForAll("models") PhaseModel some, @ForAll("records") List<Evidence> records) {
        PhaseModel model = some.withScope(EvidenceScope.ACCOUNT).withPersistence(PhasePersistence.current());
        for (CriterionVerdict criterion : judge(model, records, AS_OF).of(A).criteria()) {
            List<Evidence> behind = new ArrayList<>(criterion.evidence());
            behind.addAll(criterion.occasion());
            behind = behind.stream().distinct().toList();
            CriterionVerdict alone =
                    judge(model, behind, AS_OF).of(A).of(criterion.criterion().id());

            assertEquals(criterion.reason(), alone.reason());
            assertEquals(criterion.evidence(), alone.evidence());
        }
    }

    @Property
    void aCriterionIsMetUntilTheDayItExpires(
            @ForAll("models") PhaseModel model, @ForAll("records") List<Evidence> records) {
        PhaseBoard board = judge(model, records, AS_OF);
        PhaseOracle oracle = new PhaseOracle(model.withScope(EvidenceScope.ACCOUNT), records, TODAY);
        Assume.that(model.scope() == EvidenceScope.ACCOUNT);
        for (CriterionVerdict criterion : board.of(A).criteria()) {
            CriterionId id = criterion.criterion().id();
            LocalDate end = criterion.expiresOn().orElse(TODAY.plusDays(80));
            if (criterion.isMet()) {
                TODAY.datesUntil(end)
                        .forEach(day -> assertEquals(
                                CriterionResult.MET,
                                oracle.byCriteria(A, day, TODAY).results().get(id)));
            }
            criterion
                    .expiresOn()
                    .ifPresent(day -> assertNotEquals(
                            CriterionResult.MET,
                            oracle.byCriteria(A, day, TODAY).results().get(id)));
            assertTrue(criterion.isMet() || criterion.expiresOn().isEmpty());
            int within = criterion.expiresOn().isPresent() ? (int) (end.toEpochDay() - TODAY.toEpochDay()) : 1_000;
            assertEquals(
                    criterion.expiresOn(),
                    board.expiring(within).stream()
                            .filter(expiring -> expiring.account().equals(A)
                                    && expiring.criterion().equals(id))
                            .map(ExpiringCriterion::expiresOn)
                            .findFirst());
        }
    }

    @Property
    void everyChangeIsAChainOfCauses(
            @ForAll("models") PhaseModel then,
            @ForAll("models") PhaseModel now,
            @ForAll("records") List<Evidence> before,
            @ForAll("records") List<Evidence> after,
            @ForAll @IntRange(min = 0, max = 20) int days) {
        PhaseModel next = now.toBuilder().ref(PhaseModel.standard().ref()).build();
        PhaseBoard earlier = judge(then, before, endOf(TODAY.minusDays(days)));
        PhaseBoard later = judge(next, after, AS_OF);
        PhaseChange change = later.changeSince(earlier);

        assertEquals(2, change.transitions().total());
        assertEquals(
                change.moves().size(),
                change.promotions().size() + change.demotions().size());
        for (AccountId account : List.of(A, B)) {
            RelationshipPhase from = earlier.of(account).phase().low();
            RelationshipPhase to = later.of(account).phase().low();
            assertEquals(from.level() != to.level(), change.of(account).isPresent());
            change.of(account).ifPresent(move -> {
                assertEquals(from, move.from());
                assertEquals(to, move.to());
                RelationshipPhase at = from;
                for (PhaseMove.Step step : move.steps()) {
                    assertEquals(at, step.from());
                    assertNotEquals(at, step.to());
                    at = step.to();
                }
                assertEquals(to, at);
                assertEquals(change.criteria(account), move.criteria());
            });
            for (CriterionChange criterion : change.criteria(account)) {
                CriterionResult at = criterion.from();
                for (CriterionChange.Step step : criterion.steps()) {
                    assertEquals(at, step.from());
                    at = step.to();
                }
                assertEquals(criterion.to(), at);
            }
        }
        assertEquals(List.of(), later.changeSince(later).moves());
    }
}
