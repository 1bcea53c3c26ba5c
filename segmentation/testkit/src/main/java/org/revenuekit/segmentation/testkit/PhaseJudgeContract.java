package org.revenuekit.segmentation.testkit;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.revenuekit.segmentation.phase.CriterionResult;
import org.revenuekit.segmentation.phase.EvidenceScope;
import org.revenuekit.segmentation.phase.EvidenceStatus;
import org.revenuekit.segmentation.phase.FactKind;
import org.revenuekit.segmentation.phase.PhasePersistence;

/**
 * Laws 60 and 61, the laws of a judge of relationship phases. Implement it in a jqwik test class, and every law is a
 * property of your judge:
 *
 * <pre>{@code
 * class OurPhasesKeepTheLaws implements PhaseJudgeContract {
 *     public PhaseJudgeSubject subject() {
 *         return given -> warehouse.judge(given);
 *     }
 * }
 * }</pre>
 */
public interface PhaseJudgeContract {
    /**
     * Returns the judge under test.
     *
     * @return the subject; asked for once or more in every try
     */
    PhaseJudgeSubject subject();

    /**
     * A phase is one of the model, and what is certain is possible.
     *
     * @param given an account
     */
    @Property
    @Domain(PhaseDomain.class)
    default void aPhaseIsOneOfTheModel(@ForAll PhaseJudgeCase given) {
        PhaseJudgeAnswer answer = subject().judge(given);
        Law.check(
                "0 <= certain <= possible <= " + given.gates().size() + ", " + answer,
                given,
                true,
                0 <= answer.certain()
                        && answer.certain() <= answer.possible()
                        && answer.possible() <= given.gates().size());
    }

    /**
     * A phase needs the gates of all phases up to it, and no more than those: none is skipped. What is not known opens
     * no gate for certain, and may open it.
     *
     * @param given an account
     */
    @Property
    @Domain(PhaseDomain.class)
    default void aPhaseNeedsAllGatesUpToIt(@ForAll PhaseJudgeCase given) {
        PhaseJudgeCase now = given.byCriteria();
        PhaseJudgeAnswer answer = subject().judge(now);
        Law.check(
                "every criterion has a result",
                now,
                now.criteria().stream().map(PhaseJudgeCriterion::id).collect(ImmutableSet.toImmutableSet()),
                answer.results().keySet());
        Law.check(
                "a phase needs all gates up to it and no others, " + answer,
                now,
                now.level(answer.results(), ImmutableSet.of(CriterionResult.MET)),
                answer.certain());
        if (answer.opportunity().isEmpty()) {
            Law.check(
                    "a phase is possible if what is not known can open all gates up to it, " + answer,
                    now,
                    now.level(answer.results(), ImmutableSet.of(CriterionResult.MET, CriterionResult.UNKNOWN)),
                    answer.possible());
        }
    }

    /**
     * Where nothing was seen nothing is met, and whether that is a no is for the criterion to say.
     *
     * @param given an account
     */
    @Property
    @Domain(PhaseDomain.class)
    default void whereNothingIsSeenNothingIsMet(@ForAll PhaseJudgeCase given) {
        PhaseJudgeCase nothing = given.with(List.of());
        PhaseJudgeAnswer answer = subject().judge(nothing);
        ImmutableMap<String, CriterionResult> expected = given.criteria().stream()
                .collect(toImmutableMap(
                        PhaseJudgeCriterion::id,
                        criterion -> criterion.occasion().isPresent() ? CriterionResult.UNKNOWN : criterion.unseen()));
        Law.check("where nothing is seen nothing is met", nothing, expected, answer.results());
        Law.check("where nothing is seen the phase is the lowest", nothing, 0, answer.certain());
    }

    /**
     * The order of the records does not matter.
     *
     * @param given an account
     * @param seed decides the other order
     */
    @Property
    @Domain(PhaseDomain.class)
    @Domain(DomainContext.Global.class)
    default void theOrderOfTheRecordsDoesNotMatter(@ForAll PhaseJudgeCase given, @ForAll long seed) {
        List<PhaseJudgeRecord> otherwise = new ArrayList<>(given.records());
        Collections.shuffle(otherwise, new Random(seed));
        same("the order of the records does not matter, other order " + otherwise, given, given.with(otherwise));
    }

    /**
     * A record that is given twice counts once.
     *
     * @param given an account
     * @param seed decides which records, and where they stand
     */
    @Property
    @Domain(PhaseDomain.class)
    @Domain(DomainContext.Global.class)
    default void aRecordGivenTwiceCountsOnce(@ForAll PhaseJudgeCase given, @ForAll long seed) {
        Random random = new Random(seed);
        List<PhaseJudgeRecord> more = new ArrayList<>();
        for (PhaseJudgeRecord record : given.records()) {
            more.addAll(Collections.nCopies(1 + random.nextInt(2), record));
        }
        same("a record given twice counts once, given " + more, given, given.with(more));
    }

    /**
     * What is planned satisfies nothing: it is as good as withdrawn.
     *
     * @param given an account
     */
    @Property
    @Domain(PhaseDomain.class)
    default void whatIsPlannedSatisfiesNothing(@ForAll PhaseJudgeCase given) {
        same(
                "what is planned satisfies nothing",
                given,
                withdrawn(given, record -> record.status() == EvidenceStatus.PLANNED));
    }

    /**
     * What was recorded later than the day of knowledge is not seen.
     *
     * @param given an account
     */
    @Property
    @Domain(PhaseDomain.class)
    default void whatIsRecordedLaterIsNotSeen(@ForAll PhaseJudgeCase given) {
        same(
                "what is recorded later is not seen",
                given,
                kept(given, record -> record.recordedOn() <= given.knownOn()));
    }

    /**
     * What takes place later than today is not seen.
     *
     * @param given an account
     */
    @Property
    @Domain(PhaseDomain.class)
    default void whatTakesPlaceLaterIsNotSeen(@ForAll PhaseJudgeCase given) {
        same(
                "what takes place later is not seen",
                given,
                withdrawn(given, record -> record.observedOn() > given.today()));
    }

    /**
     * A correction counts in place of what it corrects, and what was withdrawn counts as never given.
     *
     * @param given an account
     */
    @Property
    @Domain(PhaseDomain.class)
    default void aCorrectionCountsInPlaceOfWhatItCorrects(@ForAll PhaseJudgeCase given) {
        List<PhaseJudgeRecord> standing = given.standing();
        same(
                "a correction counts in place of what it corrects",
                given,
                kept(given, record -> record.status() != EvidenceStatus.WITHDRAWN && standing.contains(record)));
    }

    /**
     * More evidence that something is so never lowers a phase, but in one documented case: an opportunity comes to be
     * looked at, and the worst is asked for. It speaks for the account then. Nor does it lower the result of a
     * criterion that is always asked, where all records of the account are judged together.
     *
     * @param given an account
     * @param seed decides the evidence
     */
    @Property
    @Domain(PhaseDomain.class)
    @Domain(DomainContext.Global.class)
    default void moreEvidenceNeverLowersThePhase(@ForAll PhaseJudgeCase given, @ForAll long seed) {
        PhaseTrial trial = new PhaseTrial(given, seed);
        if (trial.isPossible()) {
            PhaseJudgeRecord more = trial.some().withId("more").withOpportunity(opportunity(trial.upTo(3)));
            boolean isWorst = given.scope() == EvidenceScope.WORST_OPPORTUNITY;
            List<PhaseJudgeRecord> records = new ArrayList<>(given.records());
            records.addAll(trial.enough(given.today() - trial.upTo(trial.window())));
            PhaseJudgeCase before = (isWorst ? given.byCriteria() : given).with(records);
            PhaseJudgeAnswer less = subject().judge(before);
            PhaseJudgeAnswer answer = subject().judge(before.plus(more));
            boolean isDemotion = isWorst
                    && more.opportunity().isPresent()
                    && more.opportunity().equals(answer.opportunity())
                    && !more.opportunity().equals(less.opportunity());
            String law = "more evidence never lowers the phase, given " + more + " from " + less + " to " + answer;
            Law.check(law, before, true, isDemotion || answer.certain() >= less.certain());
            if (given.scope() == EvidenceScope.ACCOUNT) {
                Law.check(law + " (results)", before, List.of(), lowered(before, less, answer));
            }
        }
    }

    /** The criteria of which the result became worse; that a question came to be asked is no reason to call it so. */
    private static List<String> lowered(PhaseJudgeCase given, PhaseJudgeAnswer before, PhaseJudgeAnswer after) {
        return given.criteria().stream()
                .filter(criterion -> criterion.occasion().isEmpty())
                .map(PhaseJudgeCriterion::id)
                .filter(id -> before.of(id)
                        .filter(was ->
                                after.of(id).filter(is -> is.compareTo(was) < 0).isPresent())
                        .isPresent())
                .toList();
    }

    private static Optional<String> opportunity(int number) {
        return number == 0 ? Optional.empty() : Optional.of("O" + number);
    }

    /**
     * That something is not so never raises a phase that all records of the account are judged for together.
     *
     * @param given an account
     * @param seed decides what is not so
     */
    @Property
    @Domain(PhaseDomain.class)
    @Domain(DomainContext.Global.class)
    default void aNoNeverRaisesThePhase(@ForAll PhaseJudgeCase given, @ForAll long seed) {
        PhaseJudgeCase account = given.with(EvidenceScope.ACCOUNT);
        PhaseTrial trial = new PhaseTrial(account, seed);
        int day = given.today() - trial.upTo(trial.window());
        PhaseJudgeRecord no = trial.pick(trial.denial(day, day));
        int before = subject().judge(account).certain();
        int after = subject().judge(account.plus(no)).certain();
        Law.check(
                "a no never raises the phase, given " + no + " from " + before + " to " + after,
                account,
                true,
                after <= before);
    }

    /**
     * What no criterion asks for changes nothing.
     *
     * @param given an account
     * @param seed decides what it is
     */
    @Property
    @Domain(PhaseDomain.class)
    @Domain(DomainContext.Global.class)
    default void whatIsNotAskedForChangesNothing(@ForAll PhaseJudgeCase given, @ForAll long seed) {
        PhaseTrial trial = new PhaseTrial(given, seed);
        List<FactKind> others = Arrays.stream(FactKind.values())
                .filter(kind -> given.patterns().stream()
                        .noneMatch(pattern -> pattern.kinds().contains(kind)))
                .toList();
        PhaseJudgeRecord more = PhaseJudgeRecord.held("more", trial.pick(others), given.today())
                .withOpportunity(opportunity(trial.upTo(3)));
        same("what is not asked for changes nothing, given " + more, given, given.plus(more));
    }

    /**
     * Just enough is enough: as often, as long, as much, and by whom it takes.
     *
     * @param given an account, of which one criterion is judged alone
     * @param seed decides which, and the records
     */
    @Property
    @Domain(PhaseDomain.class)
    @Domain(DomainContext.Global.class)
    default void justEnoughIsEnough(@ForAll PhaseJudgeCase given, @ForAll long seed) {
        PhaseTrial trial = new PhaseTrial(given, seed);
        if (trial.isPossible()) {
            judged(
                    "just enough is enough",
                    trial,
                    CriterionResult.MET,
                    trial.enough(given.today() - trial.upTo(trial.window())));
        }
    }

    /**
     * Too little is not enough, and what is not stated of a record is no reason to count it: a meeting of which nobody
     * knows how long it was is not at least ten minutes long.
     *
     * @param given an account, of which one criterion is judged alone
     * @param seed decides which, and the records
     */
    @Property
    @Domain(PhaseDomain.class)
    @Domain(DomainContext.Global.class)
    default void tooLittleIsNotEnough(@ForAll PhaseJudgeCase given, @ForAll long seed) {
        PhaseTrial trial = new PhaseTrial(given, seed);
        if (trial.isPossible()) {
            trial.tooLittle(given.today() - trial.upTo(trial.window()))
                    .forEach((flaw, records) -> judged(
                            "too little is not enough, " + flaw,
                            trial,
                            trial.criterion().unseen(),
                            records));
        }
    }

    /**
     * A record counts to the last day of the window of what asks for it, and to the last day on which it says so
     * itself; not longer.
     *
     * @param given an account, of which one criterion is judged alone
     * @param seed decides which, and the records
     */
    @Property
    @Domain(PhaseDomain.class)
    @Domain(DomainContext.Global.class)
    default void aRecordCountsToItsLastDay(@ForAll PhaseJudgeCase given, @ForAll long seed) {
        PhaseTrial trial = new PhaseTrial(given, seed);
        if (trial.isPossible()) {
            CriterionResult unseen = trial.criterion().unseen();
            int first = given.today() - trial.window();
            judged("a record counts on the last day of the window", trial, CriterionResult.MET, trial.enough(first));
            if (trial.hasWindow()) {
                judged("a record does not count after the window", trial, unseen, trial.enough(first - 1));
            }
            int last = given.today() - trial.upTo(1);
            judged(
                    "a record counts to the last day of which it says so, " + last,
                    trial,
                    last == given.today() ? CriterionResult.MET : unseen,
                    trial.enough(given.today() - 1).stream()
                            .map(record -> record.withValidUntil(last))
                            .toList());
        }
    }

    /**
     * A no holds until the next yes, by the day on which it was asked, then by that on which it was recorded; a yes and
     * a no that are equal in both decide nothing.
     *
     * @param given an account, of which one criterion is judged alone
     * @param seed decides which, and the days
     */
    @Property
    @Domain(PhaseDomain.class)
    @Domain(DomainContext.Global.class)
    default void aNoHoldsUntilTheNextYes(@ForAll PhaseJudgeCase given, @ForAll long seed) {
        PhaseTrial trial = new PhaseTrial(given, seed);
        if (trial.isPossible()) {
            int yesOn = given.today() - trial.upTo(1);
            int noOn = given.today() - trial.upTo(1);
            int yesRecorded = yesOn + trial.upTo(1);
            int noRecorded = noOn + trial.upTo(1);
            List<PhaseJudgeRecord> records = new ArrayList<>(trial.denial(noOn, noRecorded));
            trial.enough(yesOn).forEach(yes -> records.add(yes.on(yesOn, yesRecorded)));
            int later = Integer.compare(yesOn, noOn);
            later = later != 0 ? later : Integer.compare(yesRecorded, noRecorded);
            judged(
                    "a no holds until the next yes",
                    trial,
                    later > 0 ? CriterionResult.MET : later < 0 ? CriterionResult.NOT_MET : CriterionResult.UNKNOWN,
                    records);
        }
    }

    /**
     * A no denies what it names, a kind and an actor or everybody, and nothing else.
     *
     * @param given an account, of which one criterion is judged alone
     * @param seed decides which, and what is denied
     */
    @Property
    @Domain(PhaseDomain.class)
    @Domain(DomainContext.Global.class)
    default void aNoDeniesWhatItNames(@ForAll PhaseJudgeCase given, @ForAll long seed) {
        PhaseTrial trial = new PhaseTrial(given, seed);
        if (trial.isPossible()) {
            List<PhaseJudgeRecord> records = trial.enough(given.today() - 1);
            PhaseJudgeRecord yes = records.get(0);
            PhaseJudgeRecord other = trial.denialOfOther(yes).on(given.today(), given.today());
            judged("a no leaves what it does not name as it was", trial, CriterionResult.MET, with(records, other));
            PhaseJudgeRecord no = yes.denied(yes.actor()).on(given.today(), given.today());
            boolean isAll = trial.pattern().kinds().size() == 1
                    && (no.actor().isEmpty()
                            || trial.pattern()
                                    .roles()
                                    .equals(ImmutableSet.copyOf(
                                            no.actor().stream().toList())));
            judged(
                    "a no denies what it names, and all if there is nothing else",
                    trial,
                    isAll ? CriterionResult.NOT_MET : trial.criterion().unseen(),
                    with(records, no));
        }
    }

    private static List<PhaseJudgeRecord> with(List<PhaseJudgeRecord> records, PhaseJudgeRecord more) {
        List<PhaseJudgeRecord> all = new ArrayList<>(records);
        all.add(more);
        return all;
    }

    /**
     * Without its occasion a criterion is not known; with it, it is what it would be without one.
     *
     * @param given an account
     * @param seed decides which criterion
     */
    @Property
    @Domain(PhaseDomain.class)
    @Domain(DomainContext.Global.class)
    default void withoutItsOccasionACriterionIsNotKnown(@ForAll PhaseJudgeCase given, @ForAll long seed) {
        List<PhaseJudgeCriterion> some = given.criteria().stream()
                .filter(criterion -> criterion.occasion().isPresent())
                .toList();
        if (!some.isEmpty()) {
            PhaseJudgeCriterion criterion = some.get(new Random(seed).nextInt(some.size()));
            PhaseJudgeCriterion occasion = new PhaseJudgeCriterion(
                    "occasion", criterion.occasion().orElseThrow(), Optional.empty(), CriterionResult.UNKNOWN);
            PhaseJudgeCase account = given.with(EvidenceScope.ACCOUNT);
            PhaseJudgeAnswer apart = subject().judge(account.by(criterion.withoutOccasion(), occasion));
            boolean isAsked = apart.of(occasion.id()).equals(Optional.of(CriterionResult.MET));
            Law.check(
                    "without its occasion a criterion is not known, with it it is as without one, " + criterion,
                    account,
                    isAsked ? apart.of(criterion.id()) : Optional.of(CriterionResult.UNKNOWN),
                    subject().judge(account.by(criterion)).of(criterion.id()));
        }
    }

    /**
     * An account is judged by all of its records, or in the light of each opportunity that is looked at, and the one
     * that is asked for speaks: the best or the worst, of equals the first by id. What is of no opportunity counts for
     * each.
     *
     * @param given an account
     */
    @Property
    @Domain(PhaseDomain.class)
    default void theOpportunityThatIsAskedForSpeaks(@ForAll PhaseJudgeCase given) {
        PhaseJudgeCase now = given.byCriteria();
        if (given.scope() == EvidenceScope.ACCOUNT) {
            same(
                    "opportunities are nothing to an account",
                    now,
                    now.changed(record -> record.withOpportunity(Optional.empty())));
            return;
        }
        List<PhaseJudgeAnswer> lights = now.opportunities().stream()
                .map(opportunity -> subject().judge(inTheLightOf(opportunity, now)))
                .filter(answer -> answer.opportunity().isPresent())
                .toList();
        Law.check(
                "the opportunity that is asked for speaks, " + lights,
                now,
                lights.isEmpty()
                        ? subject()
                                .judge(withdrawn(
                                        now, record -> record.opportunity().isPresent()))
                        : speaking(now, lights),
                subject().judge(now));
    }

    private static PhaseJudgeAnswer speaking(PhaseJudgeCase given, List<PhaseJudgeAnswer> lights) {
        boolean isBest = given.scope() == EvidenceScope.BEST_OPPORTUNITY;
        Comparator<PhaseJudgeAnswer> rising =
                Comparator.comparing(PhaseJudgeAnswer::certain).thenComparing(PhaseJudgeAnswer::possible);
        PhaseJudgeAnswer speaks = Collections.min(lights, isBest ? rising.reversed() : rising); // the first of equals
        IntStream possible = lights.stream().mapToInt(PhaseJudgeAnswer::possible);
        return new PhaseJudgeAnswer(
                speaks.certain(),
                (isBest ? possible.max() : possible.min()).orElseThrow(),
                speaks.opportunity(),
                speaks.results());
    }

    private static PhaseJudgeCase inTheLightOf(String opportunity, PhaseJudgeCase given) {
        return withdrawn(
                given,
                record -> record.opportunity()
                        .filter(other -> !other.equals(opportunity))
                        .isPresent());
    }

    /**
     * An opportunity is looked at while something of its own counts for what is asked, yes or no.
     *
     * @param given an account
     */
    @Property
    @Domain(PhaseDomain.class)
    default void anOpportunityIsLookedAtWhileSomethingOfItsOwnCounts(@ForAll PhaseJudgeCase given) {
        PhaseJudgeCase now = given.byCriteria();
        if (given.scope() != EvidenceScope.ACCOUNT) {
            for (String opportunity : now.opportunities()) {
                boolean counts = now.seen().stream()
                        .filter(record -> record.opportunity().equals(Optional.of(opportunity)))
                        .anyMatch(record -> now.patterns().stream()
                                .anyMatch(pattern -> pattern.hears(record, now.today(), now.calendar())));
                Law.check(
                        "an opportunity is looked at while something of its own counts, " + opportunity,
                        now,
                        counts ? Optional.of(opportunity) : Optional.empty(),
                        subject().judge(inTheLightOf(opportunity, now)).opportunity());
            }
        }
    }

    /**
     * A phase that is kept is the highest that was certain by the criteria on one of the days for which it is kept,
     * today among them. What the criteria say today is told as it is.
     *
     * @param given an account
     */
    @Property
    @Domain(PhaseDomain.class)
    default void aKeptPhaseIsTheHighestOfItsDays(@ForAll PhaseJudgeCase given) {
        if (given.persistence().kind() != PhasePersistence.Kind.CURRENT) {
            PhaseJudgeAnswer today = subject().judge(given.byCriteria());
            int first = given.records().stream()
                    .mapToInt(PhaseJudgeRecord::observedOn)
                    .reduce(given.today(), Math::min);
            int from =
                    given.persistence().days().map(days -> given.today() - days).orElse(first);
            int highest = today.certain();
            for (int day = Math.max(from, first); day < given.today(); day++) {
                highest =
                        Math.max(highest, subject().judge(given.byCriteria(day)).certain());
            }
            Law.check(
                    "a kept phase is the highest of its days",
                    given,
                    new PhaseJudgeAnswer(
                            highest, Math.max(highest, today.possible()), today.opportunity(), today.results()),
                    subject().judge(given));
        }
    }

    private static PhaseJudgeCase withdrawn(PhaseJudgeCase given, Predicate<PhaseJudgeRecord> which) {
        return given.changed(record -> which.test(record) ? record.withStatus(EvidenceStatus.WITHDRAWN) : record);
    }

    private static PhaseJudgeCase kept(PhaseJudgeCase given, Predicate<PhaseJudgeRecord> which) {
        return given.with(given.records().stream().filter(which).toList());
    }

    private void same(String law, PhaseJudgeCase given, PhaseJudgeCase otherwise) {
        Law.check(law, given, subject().judge(given), subject().judge(otherwise));
    }

    private void judged(String law, PhaseTrial trial, CriterionResult expected, List<PhaseJudgeRecord> records) {
        PhaseJudgeCase alone = trial.of(records);
        Map<String, CriterionResult> results = subject().judge(alone).results();
        Law.check(law, alone, Map.of(trial.criterion().id(), expected), results);
    }
}
