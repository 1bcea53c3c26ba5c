package org.revenuekit.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TransitionsProperties {
    record Step(String from, String to) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<String> states = Arbitraries.of("a", "b", "c", "d");
        return Combinators.combine(states, states).as(Step::new).list().ofMaxSize(30);
    }

    private static Transitions<String> counted(List<Step> steps) {
        Transitions.Builder<String> counts = Transitions.builder();
        steps.forEach(step -> counts.add(step.from(), step.to()));
        return counts.build();
    }

    private static long sum(Transitions<String> transitions, ToLongFunction<String> count) {
        return transitions.states().stream().mapToLong(count).sum();
    }

    @Property
    void everyCountIsThatOfTheSteps(@ForAll("steps") List<Step> steps) {
        Transitions<String> transitions = counted(steps);

        TreeSet<String> states = new TreeSet<>();
        for (Step step : steps) {
            states.add(step.from());
            states.add(step.to());
            assertEquals(Collections.frequency(steps, step), transitions.count(step.from(), step.to()));
        }
        assertEquals(states, transitions.states());
        assertEquals(steps.size(), transitions.total());
        assertEquals(
                steps.stream().filter(step -> step.from().equals(step.to())).count(), transitions.stayed());
        assertEquals(
                steps.stream().filter(step -> !step.from().equals(step.to())).count(), transitions.moved());
    }

    @Property
    void rowsAndColumnsSumToTheirTotalsAndTheseToAll(@ForAll("steps") List<Step> steps) {
        Transitions<String> transitions = counted(steps);

        for (String state : List.of("a", "b", "c", "d")) {
            assertEquals(sum(transitions, to -> transitions.count(state, to)), transitions.from(state));
            assertEquals(sum(transitions, from -> transitions.count(from, state)), transitions.to(state));
        }
        assertEquals(transitions.total(), sum(transitions, transitions::from));
        assertEquals(transitions.total(), sum(transitions, transitions::to));
    }

    /** Law 63: the rates of a row have one base, so that their numerators sum to it. */
    @Property
    void law63TheRatesOfARowSumToExactlyOneOrAreUndefined(@ForAll("steps") List<Step> steps) {
        Transitions<String> transitions = counted(steps);

        for (String from : List.of("a", "b", "c", "d")) {
            long inRow = transitions.from(from);
            long numerators = 0;
            for (String to : transitions.states()) {
                Ratio rate = transitions.rate(from, to);
                assertEquals(Ratio.of(transitions.count(from, to), inRow), rate);
                assertEquals(
                        inRow == 0 ? Optional.of(Undefined.NOTHING_TO_MEASURE) : Optional.empty(), rate.undefined());
                numerators += rate.numerator().longValueExact();
            }
            assertEquals(inRow, numerators);
        }
    }

    @Property
    void theOrderDoesNotCount(@ForAll("steps") List<Step> steps, @ForAll long seed) {
        List<Step> shuffled = new ArrayList<>(steps);
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(counted(steps), counted(shuffled));
        assertEquals(counted(steps).hashCode(), counted(shuffled).hashCode());
        assertEquals(counted(steps).toString(), counted(shuffled).toString());
    }

    /** Law 66. */
    @Property
    void law66TheSumOfTwoPartsIsTheWhole(@ForAll("steps") List<Step> one, @ForAll("steps") List<Step> other) {
        List<Step> both = new ArrayList<>(one);
        both.addAll(other);

        assertEquals(counted(both), counted(one).plus(counted(other)));
        assertEquals(counted(both), counted(other).plus(counted(one)));
    }
}
