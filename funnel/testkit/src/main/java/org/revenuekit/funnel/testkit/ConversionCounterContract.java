package org.revenuekit.funnel.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.revenuekit.funnel.conversion.Counting;

/**
 * The laws of counting conversion. Implement it in a jqwik test class, and every law is a property of your counter:
 *
 * <pre>{@code
 * class OurFunnelKeepsTheLaws implements ConversionCounterContract {
 *     public ConversionCounter subject() {
 *         return (stages, rows, counting) -> warehouse.funnel(stages, rows);
 *     }
 *
 *     public ImmutableSet<Counting> countings() {
 *         return ImmutableSet.of(Counting.REACHED); // if it knows no other
 *     }
 * }
 * }</pre>
 *
 * <p>A message names the law, the reading, and the smallest log found that breaks it. A subject that never returns
 * hangs the test: give a query a time limit.
 */
public interface ConversionCounterContract {
    /**
     * Returns the counter under test.
     *
     * @return the subject; asked for several times in every try
     */
    ConversionCounter subject();

    /**
     * Returns which readings the counter knows; it is asked for no other.
     *
     * @return one at least; all by default
     */
    default ImmutableSet<Counting> countings() {
        return ImmutableSet.copyOf(ConversionLaws.FROM_STRICT_TO_LOOSE);
    }

    /**
     * Returns how many rows, stages and instants the exhaustive law has. There are {@code (n * n)^n} logs of n rows:
     * 729 of 3, 65,536 of 4.
     *
     * @return 1 to 4; 3 by default
     */
    default int smallScope() {
        return 3;
    }

    /**
     * Returns how often a lead comes back in the law of recycling.
     *
     * @return at least 1; 10,000 by default
     */
    default int largeSize() {
        return 10_000;
    }

    /**
     * Every stage of the process is answered, where nobody came too, and nothing else is.
     *
     * @param given stages and rows
     */
    @Property
    @Domain(FunnelDomain.class)
    default void everyStageIsAnsweredAndNothingElse(@ForAll ConversionCounterCase given) {
        for (Counting counting : known()) {
            Law.check(
                    "every stage is answered and nothing else, " + counting,
                    given,
                    new HashSet<>(given.stages()),
                    new HashSet<>(count(given, counting).keySet()));
        }
    }

    /**
     * Law 64, conservation: no count is below 0 or above the number of leads, and whoever has a row reached the first
     * stage.
     *
     * @param given stages and rows
     */
    @Property
    @Domain(FunnelDomain.class)
    default void nobodyIsLostOrInvented(@ForAll ConversionCounterCase given) {
        long leads = given.leads().size();
        for (Counting counting : known()) {
            Map<String, Long> counts = count(given, counting);
            for (String stage : given.stages()) {
                long count = ConversionLaws.at(counts, stage);
                Law.atMost("law 64, conservation: leads at " + stage + ", " + counting, given, leads, count);
                Law.check(
                        "law 64, conservation: fewer than none at " + stage + ", " + counting, given, false, count < 0);
            }
            if (counting == Counting.REACHED) {
                Law.check(
                        "law 64, conservation: whoever has a row reached the first stage",
                        given,
                        leads,
                        ConversionLaws.at(counts, given.stages().get(0)));
            }
        }
    }

    /**
     * Each reading counts whoever the stricter one does: {@code IN_SEQUENCE <= FIRST_ENTRY <= VISITED <= REACHED} at
     * every stage.
     *
     * @param given stages and rows
     */
    @Property
    @Domain(FunnelDomain.class)
    default void readingsAreNested(@ForAll ConversionCounterCase given) {
        List<Counting> known = known();
        for (int i = 1; i < known.size(); i++) {
            Map<String, Long> stricter = count(given, known.get(i - 1));
            Map<String, Long> looser = count(given, known.get(i));
            for (String stage : given.stages()) {
                Law.atMost(
                        "readings are nested: " + known.get(i - 1) + " counts no more than " + known.get(i) + ", at "
                                + stage,
                        given,
                        ConversionLaws.at(looser, stage),
                        ConversionLaws.at(stricter, stage));
            }
        }
    }

    /**
     * Law 65, rates: counts of {@code REACHED} and {@code IN_SEQUENCE} never rise along the process, so that rates from
     * stage to stage lie between 0 and 1.
     *
     * @param given stages and rows
     */
    @Property
    @Domain(FunnelDomain.class)
    default void countsNeverRiseAlongTheProcess(@ForAll ConversionCounterCase given) {
        for (Counting counting :
                Sets.intersection(countings(), ImmutableSet.of(Counting.REACHED, Counting.IN_SEQUENCE))) {
            Map<String, Long> counts = count(given, counting);
            for (int stage = 1; stage < given.stages().size(); stage++) {
                Law.atMost(
                        "law 65, rates: counts never rise along the process, " + counting + ", at "
                                + given.stages().get(stage),
                        given,
                        ConversionLaws.at(counts, given.stages().get(stage - 1)),
                        ConversionLaws.at(counts, given.stages().get(stage)));
            }
        }
    }

    /**
     * Where nobody skips a stage, starts in the middle, or goes back, all readings are one: as many as went so far.
     *
     * @param any leads and times; they go their way in order here
     */
    @Property
    @Domain(FunnelDomain.class)
    default void readingsAreOneWhereNobodySkips(@ForAll ConversionCounterCase any) {
        ConversionCounterCase given = ConversionLaws.withoutSkips(any);
        Map<String, Long> rows = new HashMap<>();
        given.stages().forEach(stage -> rows.put(stage, 0L));
        given.rows().forEach(row -> rows.merge(row.stage(), 1L, Long::sum));
        for (Counting counting : known()) {
            Law.check("readings are one where nobody skips, " + counting, given, rows, count(given, counting));
        }
    }

    /**
     * Law 66, mergeable: counts of leads told apart add up to those of all, however they are told apart.
     *
     * @param given stages and rows
     * @param seed decides who is in which part
     */
    @Property
    @Domain(FunnelDomain.class)
    @Domain(DomainContext.Global.class)
    default void partsMergeToTheWhole(@ForAll ConversionCounterCase given, @ForAll long seed) {
        Random random = new Random(seed);
        Set<String> some = new HashSet<>();
        for (String lead : given.leads()) {
            if (random.nextBoolean()) {
                some.add(lead);
            }
        }
        ConversionCounterCase one = given.with(
                given.rows().stream().filter(row -> some.contains(row.lead())).toList());
        ConversionCounterCase other = given.with(
                given.rows().stream().filter(row -> !some.contains(row.lead())).toList());
        for (Counting counting : known()) {
            Map<String, Long> sum = count(one, counting);
            count(other, counting).forEach((stage, count) -> sum.merge(stage, count, Long::sum));
            Law.check(
                    "law 66, mergeable: " + some + " and the others add up to all, " + counting,
                    given,
                    sum,
                    count(given, counting));
        }
    }

    /**
     * Law 67, events: the order of the rows does not matter, not even at one instant.
     *
     * @param given stages and rows
     * @param seed decides the other order
     */
    @Property
    @Domain(FunnelDomain.class)
    @Domain(DomainContext.Global.class)
    default void theOrderOfRowsDoesNotMatter(@ForAll ConversionCounterCase given, @ForAll long seed) {
        List<StageRow> shuffled = new ArrayList<>(given.rows());
        Collections.shuffle(shuffled, new Random(seed));
        checkSame(
                "law 67, events: the order of the rows does not matter, other order " + shuffled,
                given,
                given.with(shuffled));
    }

    /**
     * Law 67, events: a row given twice counts once.
     *
     * @param given stages and rows
     * @param seed decides which row
     */
    @Property
    @Domain(FunnelDomain.class)
    @Domain(DomainContext.Global.class)
    default void aRowGivenTwiceCountsOnce(@ForAll ConversionCounterCase given, @ForAll long seed) {
        List<StageRow> more = new ArrayList<>(given.rows());
        Random random = new Random(seed);
        given.rows().stream()
                .skip(random.nextInt(given.rows().size() + 1))
                .limit(1)
                .forEach(more::add);
        checkSame("law 67, events: a row given twice counts once", given.with(more), given);
    }

    /**
     * Law 67, events: entries of one instant are read in the order of the process, as if they lay a second apart.
     *
     * @param given stages and rows
     */
    @Property
    @Domain(FunnelDomain.class)
    default void tiesAreReadInTheOrderOfTheProcess(@ForAll ConversionCounterCase given) {
        checkSame(
                "law 67, events: entries of one instant are read in the order of the process",
                given,
                ConversionLaws.withoutTies(given));
    }

    /**
     * Counts know of time only what came before what, not how long it took.
     *
     * @param given stages and rows
     */
    @Property
    @Domain(FunnelDomain.class)
    default void onlyTheOrderOfTimeMatters(@ForAll ConversionCounterCase given) {
        for (Duration apart : List.of(Duration.ofSeconds(1), Duration.ofDays(400))) {
            checkSame(
                    "only the order of time matters, not that instants are apart by " + apart,
                    given,
                    ConversionLaws.withTimesApart(given, apart));
        }
    }

    /**
     * Law 68, recycling: whoever goes its way a second time counts no more than the first time.
     *
     * @param given stages and rows
     */
    @Property
    @Domain(FunnelDomain.class)
    default void comingBackCountsNoMore(@ForAll ConversionCounterCase given) {
        List<StageRow> twice = new ArrayList<>(given.rows());
        Duration whole = ConversionLaws.length(given);
        given.rows().forEach(row -> twice.add(row.movedTo(row.at().plus(whole).plusSeconds(1))));
        checkSame("law 68, recycling: who comes back counts no more", given.with(twice), given);
    }

    /**
     * What happens later takes away nothing: a lead keeps the stages it has, whatever it does next.
     *
     * @param given stages and rows
     * @param seed decides who does what
     */
    @Property
    @Domain(FunnelDomain.class)
    @Domain(DomainContext.Global.class)
    default void whatHappensLaterTakesNothingAway(@ForAll ConversionCounterCase given, @ForAll long seed) {
        Random random = new Random(seed);
        Instant later = ConversionLaws.afterAll(given);
        List<StageRow> more = new ArrayList<>(given.rows());
        for (String lead : given.leads()) {
            more.add(new StageRow(
                    lead, given.stages().get(random.nextInt(given.stages().size())), later));
        }
        for (Counting counting : known()) {
            Map<String, Long> before = count(given, counting);
            Map<String, Long> after = count(given.with(more), counting);
            for (String stage : given.stages()) {
                Law.atMost(
                        "what happens later takes nothing away, " + counting + ", at " + stage,
                        given.with(more),
                        ConversionLaws.at(after, stage),
                        ConversionLaws.at(before, stage));
            }
        }
    }

    /**
     * Other names, no two alike, give the same counts: neither leads nor stages are ordered or told apart by anything
     * but their being the same.
     *
     * @param given stages and rows
     * @param seed decides who is called what
     */
    @Property
    @Domain(FunnelDomain.class)
    @Domain(DomainContext.Global.class)
    default void otherNamesChangeNothing(@ForAll ConversionCounterCase given, @ForAll long seed) {
        List<String> ids = new ArrayList<>(Sets.union(given.leads(), ImmutableSet.copyOf(given.stages())));
        Collections.shuffle(ids, new Random(seed));
        ConversionCounterCase renamed = ConversionLaws.named(given, id -> "n" + ids.indexOf(id));
        for (Counting counting : known()) {
            Map<String, Long> expected = new HashMap<>();
            count(given, counting).forEach((stage, count) -> expected.put("n" + ids.indexOf(stage), count));
            Law.check(
                    "other names change nothing, " + counting + ", those of " + ids + " becoming n0 to n"
                            + (ids.size() - 1),
                    given,
                    expected,
                    count(renamed, counting));
        }
    }

    /**
     * The counts are those of {@link NaiveConversionCounter}.
     *
     * @param given stages and rows
     */
    @Property
    @Domain(FunnelDomain.class)
    default void countsAreThoseOfTheDefinition(@ForAll ConversionCounterCase given) {
        checkNaive("counts are those of the definition", given);
    }

    /** Law 64, small scope: the same for all logs of one lead with a few rows, ties and repetitions too. */
    @Example
    default void smallScopeExhaustive() {
        ConversionLaws.forEachLog(smallScope(), given -> checkNaive("small scope", given));
    }

    /** Law 68, recycling: a lead that comes back again and again counts once, and does not keep the counter busy. */
    @Example
    default void manyReturns() {
        ConversionCounterCase given = ConversionLaws.manyReturns(largeSize());
        Map<String, Long> expected = new HashMap<>();
        expected.put(given.stages().get(0), 2L);
        expected.put(given.stages().get(1), 2L);
        expected.put(given.stages().get(2), 1L);
        for (Counting counting : known()) {
            Map<String, Long> counts = count(given, counting);
            if (!counts.equals(expected)) { // the message does not list all rows
                throw new AssertionError("law 68, recycling: " + counting + " of two leads, one of which returns "
                        + largeSize() + " times: expected " + expected + " but was " + counts);
            }
        }
    }

    private void checkNaive(String law, ConversionCounterCase given) {
        for (Counting counting : known()) {
            Law.check(
                    law + ", " + counting,
                    given,
                    ConversionLaws.count(new NaiveConversionCounter(), given, counting),
                    count(given, counting));
        }
    }

    /** Two cases that mean the same are counted alike. */
    private void checkSame(String law, ConversionCounterCase given, ConversionCounterCase same) {
        for (Counting counting : known()) {
            Law.check(law + ", " + counting, given, count(same, counting), count(given, counting));
        }
    }

    private Map<String, Long> count(ConversionCounterCase given, Counting counting) {
        return ConversionLaws.count(subject(), given, counting);
    }

    /** From strict to loose. */
    private List<Counting> known() {
        ImmutableSet<Counting> countings = countings();
        checkArgument(!countings.isEmpty(), "countings must name one reading at least"); // else no law could fail
        return ConversionLaws.FROM_STRICT_TO_LOOSE.stream()
                .filter(countings::contains)
                .toList();
    }
}
