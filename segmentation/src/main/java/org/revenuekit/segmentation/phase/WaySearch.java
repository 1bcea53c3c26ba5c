package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.math.BigIntegerMath;
import com.google.common.primitives.Ints;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Looks for the minimal sets of criteria that open all gates up to a level, in each of some views at once. Criteria are
 * numbered by their places in the model.
 *
 * <p>Criteria that are missing in the same gates can stand for each other. So it looks for how many of each such group
 * it takes, and has each answer judged by the gates themselves before it believes it.
 */
final class WaySearch {
    /** The order of ways: those of fewest criteria first, then place by place. */
    static final Comparator<ImmutableList<Integer>> FEWEST_FIRST = Comparator.<ImmutableList<Integer>>comparingInt(
                    ImmutableList::size)
            .thenComparing(Comparators.<Integer, Integer>lexicographical(Comparator.naturalOrder()));

    private final ImmutableList<ImmutableList<CriterionVerdict>> views;
    private final List<Gate> gates = new ArrayList<>();
    private final List<ImmutableList<Integer>> gatePlaces = new ArrayList<>();
    private final List<Lack> lacks;
    private final ImmutableList<Integer> open; // ascending
    private final List<List<Integer>> groups;
    private final List<List<Integer>> groupLacks;
    private final int[] groupOf;
    private final List<int[]> divisions = new ArrayList<>();
    private final boolean complete;

    /** How many of which criteria are missing for a gate in a view. */
    private record Lack(int missing, ImmutableList<Integer> open) {}

    /**
     * Searches.
     *
     * @param model the model
     * @param level the level to reach
     * @param views the criteria of the model, in its order, as they are in each view
     */
    WaySearch(PhaseModel model, int level, ImmutableList<ImmutableList<CriterionVerdict>> views) {
        this.views = views;
        ImmutableList<Criterion> criteria = model.criteria();
        for (int gate = 1; gate <= level; gate++) {
            gates.add(model.gate(gate));
            gatePlaces.add(
                    model.gate(gate).criteria().stream().map(criteria::indexOf).collect(toImmutableList()));
        }
        this.lacks = lacks();
        this.open = lacks.stream()
                .flatMap(lack -> lack.open().stream())
                .sorted()
                .distinct()
                .collect(toImmutableList());
        Map<List<Integer>, List<Integer>> byLacks = new LinkedHashMap<>();
        open.forEach(place -> byLacks.computeIfAbsent(lacksWith(place), key -> new ArrayList<>())
                .add(place));
        this.groups = new ArrayList<>(byLacks.values());
        this.groupLacks = new ArrayList<>(byLacks.keySet());
        this.groupOf = new int[criteria.size()];
        for (int group = 0; group < groups.size(); group++) {
            for (int place : groups.get(group)) {
                groupOf[place] = group;
            }
        }
        this.complete = divide();
    }

    private List<Lack> lacks() {
        Set<Lack> found = new LinkedHashSet<>();
        for (ImmutableList<CriterionVerdict> view : views) {
            for (int gate = 0; gate < gates.size(); gate++) {
                ImmutableList<Integer> places = gatePlaces.get(gate);
                ImmutableList<Integer> unmet = places.stream()
                        .filter(place -> !view.get(place).isMet())
                        .collect(toImmutableList());
                int missing = gates.get(gate).needed() - (places.size() - unmet.size());
                if (missing > 0) {
                    found.add(new Lack(missing, unmet));
                }
            }
        }
        return ImmutableList.copyOf(found);
    }

    private ImmutableList<Integer> lacksWith(int place) {
        return IntStream.range(0, lacks.size())
                .filter(lack -> lacks.get(lack).open().contains(place))
                .boxed()
                .collect(toImmutableList());
    }

    /** Finds how many of each group it takes; tells whether all ways to divide were tried. */
    private boolean divide() {
        Deque<int[]> begun = new ArrayDeque<>();
        begun.push(new int[0]);
        for (int step = 0; step < Advancements.MAX_STEPS && !begun.isEmpty(); step++) {
            int[] counts = begun.pop();
            if (counts.length < groups.size()) {
                begin(counts).forEach(begun::push);
            } else if (isMinimal(expand(counts, 1).get(0))) {
                divisions.add(counts);
            }
        }
        return begun.isEmpty();
    }

    /** The divisions with one group more, the most of it first. */
    private List<int[]> begin(int[] counts) {
        List<int[]> longer = new ArrayList<>();
        if (canLead(counts)) {
            int group = counts.length;
            int most = groupLacks.get(group).stream()
                    .mapToInt(lack -> lacks.get(lack).missing())
                    .max()
                    .orElseThrow();
            for (int number = Math.min(most, groups.get(group).size()); number >= 0; number--) {
                longer.add(Ints.concat(counts, new int[] {number}));
            }
        }
        return longer;
    }

    private boolean canLead(int[] counts) {
        int[] missing = lacks.stream().mapToInt(Lack::missing).toArray();
        for (int group = 0; group < groups.size(); group++) {
            int number =
                    group < counts.length ? counts[group] : groups.get(group).size();
            groupLacks.get(group).forEach(lack -> missing[lack] -= number);
        }
        return Ints.max(missing) <= 0;
    }

    private boolean isMinimal(ImmutableList<Integer> way) {
        Set<Integer> met = new HashSet<>(way);
        return leads(met)
                && way.stream().allMatch(place -> {
                    met.remove(place);
                    boolean leads = leads(met);
                    met.add(place);
                    return !leads;
                });
    }

    /** Whether all gates open in all views with these criteria met, too. */
    private boolean leads(Set<Integer> met) {
        return views.stream()
                .allMatch(view -> IntStream.range(0, gates.size()).allMatch(gate -> {
                    long number = gatePlaces.get(gate).stream()
                            .filter(place ->
                                    met.contains(place) || view.get(place).isMet())
                            .count();
                    return gates.get(gate).result((int) number, 0) == CriterionResult.MET;
                }));
    }

    /**
     * Returns how many ways there are.
     *
     * @return the number; empty if too many divisions would have to be tried
     */
    Optional<BigInteger> count() {
        return complete
                ? Optional.of(divisions.stream().map(this::choices).reduce(BigInteger.ZERO, BigInteger::add))
                : Optional.empty();
    }

    private BigInteger choices(int[] counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(group -> BigIntegerMath.binomial(groups.get(group).size(), counts[group]))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /** The first ways. */
    List<ImmutableList<Integer>> first(int limit) {
        return divisions.stream()
                .flatMap(counts -> expand(counts, limit).stream())
                .collect(Comparators.least(limit, FEWEST_FIRST));
    }

    /** The first ways of one division, by places. */
    private List<ImmutableList<Integer>> expand(int[] counts, int limit) {
        List<ImmutableList<Integer>> ways = new ArrayList<>();
        Deque<ImmutableList<Integer>> begun = new ArrayDeque<>();
        begun.push(ImmutableList.of());
        while (!begun.isEmpty() && ways.size() < limit) {
            ImmutableList<Integer> way = begun.pop();
            List<ImmutableList<Integer>> longer = extend(way, counts);
            if (longer.isEmpty()) {
                ways.add(way);
            }
            Lists.reverse(longer).forEach(begun::push);
        }
        return ways;
    }

    /** The ways begun with one criterion more after the last, the first one first; none if enough of each group are. */
    private List<ImmutableList<Integer>> extend(ImmutableList<Integer> way, int[] counts) {
        int[] left = counts.clone();
        way.forEach(place -> left[groupOf[place]]--);
        List<ImmutableList<Integer>> longer = new ArrayList<>();
        int next = way.isEmpty() ? 0 : open.indexOf(way.get(way.size() - 1)) + 1;
        boolean spare = true;
        while (spare && next < open.size()) {
            int place = open.get(next);
            int group = groupOf[place];
            if (left[group] > 0) {
                longer.add(
                        ImmutableList.<Integer>builder().addAll(way).add(place).build());
            }
            List<Integer> members = groups.get(group);
            spare = left[group] < members.size() - members.indexOf(place); // enough come after it
            next++;
        }
        return longer;
    }

    /**
     * Returns what stands against a criterion.
     *
     * @param place its place, one of those of a way
     * @return the verdict of the first view in which it is not met
     */
    CriterionVerdict verdict(int place) {
        return views.stream()
                .map(view -> view.get(place))
                .filter(verdict -> !verdict.isMet())
                .findFirst()
                .orElseThrow();
    }
}
