package org.revenuekit.segmentation.testkit;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * Laws 51, 56 and 58, the laws of a segmentation on two axes. Implement it in a jqwik test class, and every law is a
 * property of your segmentation:
 *
 * <pre>{@code
 * class OurSegmentsKeepTheLaws implements SegmenterContract {
 *     public SegmenterSubject subject() {
 *         return given -> warehouse.states(given);
 *     }
 * }
 * }</pre>
 */
public interface SegmenterContract {
    /**
     * Returns the segmentation under test.
     *
     * @return the subject; asked for once in every try
     */
    SegmenterSubject subject();

    /**
     * Every account is in one cell on every day given, whatever its scores.
     *
     * @param given the scores of an account
     */
    @Property
    @Domain(SegmenterDomain.class)
    default void everyDayHasOneCell(@ForAll SegmenterCase given) {
        List<SegmenterState> states = subject().states(given);
        Law.check(
                "every day has one cell",
                given,
                given.days().stream().map(SegmenterRow::day).toList(),
                states.stream().map(SegmenterState::day).toList());
        for (SegmenterStep step : SegmenterStep.of(given, states)) {
            step.band()
                    .ifPresent(band -> Law.check(
                            "every day has one cell, " + step + ", band " + band, given, true, step.isSound(band)));
        }
    }

    /**
     * Where nothing is measured there is no band, and where something is there is one: who is not measured is never
     * taken for a bad customer.
     *
     * @param given the scores of an account
     */
    @Property
    @Domain(SegmenterDomain.class)
    default void whoIsNotMeasuredIsInNoBand(@ForAll SegmenterCase given) {
        for (SegmenterStep step : SegmenterStep.of(given, subject().states(given))) {
            Law.check(
                    "who is not measured is in no band, and everybody else in one, " + step,
                    given,
                    step.score().isPresent(),
                    step.band().isPresent());
        }
    }

    /**
     * An account without a past is in the band of its score, which includes its lower cut; so is one of which nothing
     * was measured before.
     *
     * @param given the scores of an account
     */
    @Property
    @Domain(SegmenterDomain.class)
    default void aBandIncludesItsLowerCut(@ForAll SegmenterCase given) {
        for (SegmenterStep step : SegmenterStep.of(given, subject().states(given))) {
            if (step.before().isEmpty() && step.score().isPresent()) {
                Law.check(
                        "without a band before, a band includes its lower cut, " + step,
                        given,
                        step.score().map(score -> SegmenterStep.bandOf(step.cuts(), score)),
                        step.band());
            }
        }
    }

    /**
     * An account that moves did so because its score passed the cut by the hysteresis.
     *
     * @param given the scores of an account
     */
    @Property
    @Domain(SegmenterDomain.class)
    default void aMoveMeansThatTheScorePassedTheCut(@ForAll SegmenterCase given) {
        for (SegmenterStep step : judged(given)) {
            int before = step.before().orElseThrow();
            int band = step.band().orElseThrow();
            Law.check(
                    "a move means that the score passed the cut by the hysteresis, " + step + ", moved to " + band,
                    given,
                    true,
                    band == before || (band > before ? step.hasRisenTo(band) : step.hasFallenTo(band)));
        }
    }

    /**
     * An account whose score passed a cut by the hysteresis is on its other side.
     *
     * @param given the scores of an account
     */
    @Property
    @Domain(SegmenterDomain.class)
    default void whoPassedTheCutMoves(@ForAll SegmenterCase given) {
        for (SegmenterStep step : judged(given)) {
            int band = step.band().orElseThrow();
            boolean shouldBeAbove = band < step.cuts().size() && step.hasRisenTo(band + 1);
            boolean shouldBeBelow = band > 0 && step.hasFallenTo(band - 1);
            Law.check(
                    "who passed the cut by the hysteresis moves, " + step + ", was in " + band,
                    given,
                    false,
                    shouldBeAbove || shouldBeBelow);
        }
    }

    /** The steps from a band to a band, of those that another law does not refuse. */
    private List<SegmenterStep> judged(SegmenterCase given) {
        return SegmenterStep.of(given, subject().states(given)).stream()
                .filter(step -> step.before().filter(step::isSound).isPresent())
                .filter(step -> step.score().isPresent())
                .filter(step -> step.band().filter(step::isSound).isPresent())
                .toList();
    }

    /**
     * Scores that go up and down around a cut, and never further from it than the hysteresis, move an account only when
     * it is placed for the first time.
     *
     * @param given the scores of an account
     * @param seed decides the scores
     */
    @Property
    @Domain(SegmenterDomain.class)
    @Domain(DomainContext.Global.class)
    default void scoresAroundACutDoNotMove(@ForAll SegmenterCase given, @ForAll long seed) {
        if (given.csCuts().isEmpty()) {
            return;
        }
        Random random = new Random(seed);
        BigDecimal cut = given.csCuts().get(random.nextInt(given.csCuts().size()));
        int width = given.hysteresis().movePointRight(2).intValueExact();
        List<SegmenterRow> rows = new ArrayList<>();
        for (SegmenterRow row : given.days()) {
            int apart = width == 0 ? 0 : random.nextInt(2 * width) - width; // the cut plus the width moves
            rows.add(new SegmenterRow(row.day(), Optional.of(cut.add(BigDecimal.valueOf(apart, 2))), row.op()));
        }
        SegmenterCase around = new SegmenterCase(
                ImmutableList.of(cut),
                given.opCuts(),
                given.hysteresis(),
                Optional.empty(),
                ImmutableList.copyOf(rows));
        List<Optional<Integer>> bands =
                subject().states(around).stream().map(SegmenterState::cs).toList();
        Law.check(
                "scores around a cut do not move",
                around,
                bands.stream().limit(1).toList(),
                bands.stream().distinct().toList());
    }

    /**
     * A score that stays as it is moves an account once at most.
     *
     * @param given the scores of an account
     */
    @Property
    @Domain(SegmenterDomain.class)
    default void aConstantScoreMovesOnceAtMost(@ForAll SegmenterCase given) {
        List<SegmenterRow> days = given.days();
        SegmenterRow last = days.get(days.size() - 1);
        SegmenterCase constant = given.with(Stream.concat(
                        days.stream(), IntStream.of(1, 2, 30).mapToObj(later -> last.on(last.day() + later)))
                .toList());
        Law.check(
                "a constant score moves once at most",
                constant,
                1L,
                subject().states(constant).stream()
                        .filter(state -> state.day() >= last.day())
                        .map(state -> List.of(state.cs(), state.op()))
                        .distinct()
                        .count());
    }

    /**
     * Going on from the state of any day gives what going through all days gives.
     *
     * @param given the scores of an account
     */
    @Property
    @Domain(SegmenterDomain.class)
    default void goingOnFromAnyDayIsTheSame(@ForAll SegmenterCase given) {
        List<SegmenterState> states = subject().states(given);
        for (SegmenterState checkpoint : states) {
            List<SegmenterRow> rest = given.days().stream()
                    .filter(row -> row.day() > checkpoint.day())
                    .toList();
            if (!rest.isEmpty()) {
                Law.check(
                        "going on from any day is the same, from " + checkpoint,
                        given,
                        states.stream()
                                .filter(state -> state.day() > checkpoint.day())
                                .toList(),
                        subject().states(given.with(rest).from(Optional.of(checkpoint))));
            }
        }
    }

    /**
     * The order in which rows are given does not matter: days have their own.
     *
     * @param given the scores of an account
     * @param seed decides the other order
     */
    @Property
    @Domain(SegmenterDomain.class)
    @Domain(DomainContext.Global.class)
    default void theOrderOfTheRowsDoesNotMatter(@ForAll SegmenterCase given, @ForAll long seed) {
        List<SegmenterRow> otherwise = new ArrayList<>(given.rows());
        Collections.shuffle(otherwise, new Random(seed));
        Law.check(
                "the order of the rows does not matter, other order " + otherwise,
                given,
                subject().states(given),
                subject().states(given.with(otherwise)));
    }

    /**
     * A row that is given twice counts once.
     *
     * @param given the scores of an account
     * @param seed decides which rows, and where they stand
     */
    @Property
    @Domain(SegmenterDomain.class)
    @Domain(DomainContext.Global.class)
    default void aRowGivenTwiceCountsOnce(@ForAll SegmenterCase given, @ForAll long seed) {
        Random random = new Random(seed);
        List<SegmenterRow> more = new ArrayList<>();
        for (SegmenterRow row : given.rows()) {
            more.addAll(Collections.nCopies(1 + random.nextInt(2), row));
        }
        Law.check(
                "a row given twice counts once, given " + more,
                given,
                subject().states(given),
                subject().states(given.with(more)));
    }

    /**
     * Both axes follow the same rule, each for itself: with the axes swapped, the bands are.
     *
     * @param given the scores of an account
     */
    @Property
    @Domain(SegmenterDomain.class)
    default void bothAxesFollowTheSameRule(@ForAll SegmenterCase given) {
        Law.check(
                "both axes follow the same rule, each for itself",
                given,
                subject().states(given).stream().map(SegmenterState::swapped).toList(),
                subject().states(given.swapped()));
    }
}
