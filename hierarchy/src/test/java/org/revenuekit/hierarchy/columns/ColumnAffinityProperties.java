package org.revenuekit.hierarchy.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.measure.Ratio;

/** Pairs are counted as by sets, both ways of counting alike. */
class ColumnAffinityProperties {
    private static final int PRODUCTS = 6;

    @Provide
    Arbitrary<List<Set<Integer>>> baskets() {
        return Arbitraries.integers()
                .between(0, PRODUCTS - 1)
                .set()
                .ofMaxSize(PRODUCTS)
                .list()
                .ofMaxSize(9);
    }

    private static ColumnWhiteSpace space(List<Set<Integer>> baskets, int[] parents) {
        List<Integer> holders = new ArrayList<>();
        List<Integer> products = new ArrayList<>();
        for (int row = 0; row < baskets.size(); row++) {
            for (int product : baskets.get(row)) {
                holders.add(row);
                products.add(product);
            }
        }
        return ColumnResolution.standard()
                .resolve(parents)
                .whiteSpace(ColumnCatalogue.of(new long[PRODUCTS]), ints(holders), ints(products));
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] tops(int rows) {
        return IntStream.generate(() -> -1).limit(rows).toArray();
    }

    private static ImmutableList<ColumnAffinity> bothWays(List<Set<Integer>> baskets) {
        ColumnWhiteSpace space = space(baskets, tops(baskets.size()));
        int[] places = new int[baskets.size()];
        List<Integer> placeOf = new ArrayList<>();
        List<Integer> productOf = new ArrayList<>();
        for (int place = 0; place < places.length; place++) {
            for (int product : baskets.get(place)) {
                placeOf.add(place);
                productOf.add(product);
            }
        }
        HeldProducts held = HeldProducts.of(places.length, PRODUCTS, ints(placeOf), ints(productOf));
        return ImmutableList.of(
                space.affinity(), new ColumnAffinity(space.catalogue(), held, baskets.size(), PRODUCTS - 1));
    }

    private static ColumnPair pair(List<Set<Integer>> baskets, int one, int other) {
        return new ColumnPair(
                one,
                other,
                baskets.stream()
                        .filter(basket -> basket.containsAll(ImmutableSet.of(one, other)))
                        .count(),
                baskets.stream().filter(basket -> basket.contains(one)).count(),
                baskets.stream().filter(basket -> basket.contains(other)).count(),
                baskets.size());
    }

    private static List<ColumnPair> ranked(List<Set<Integer>> baskets, int minimumSupport) {
        List<ColumnPair> pairs = new ArrayList<>();
        for (int one = 0; one < PRODUCTS; one++) {
            for (int other = one + 1; other < PRODUCTS; other++) {
                ColumnPair pair = pair(baskets, one, other);
                if (pair.both() >= minimumSupport) {
                    pairs.add(pair);
                }
            }
        }
        pairs.sort(Comparator.comparing(ColumnPair::lift, Ratio.byValue())
                .thenComparing(ColumnPair::both)
                .reversed()
                .thenComparing(ColumnPair::one)
                .thenComparing(ColumnPair::other));
        return pairs;
    }

    @Property
    void pairsAreCountedAsBySets(@ForAll("baskets") List<Set<Integer>> baskets) {
        for (ColumnAffinity affinity : bothWays(baskets)) {
            for (Set<Integer> pair : Sets.combinations(
                    ImmutableSet.copyOf(IntStream.range(0, PRODUCTS).boxed().toList()), 2)) {
                int[] products = ints(new ArrayList<>(pair));
                assertEquals(pair(baskets, products[0], products[1]), affinity.of(products[0], products[1]));
                assertEquals(pair(baskets, products[1], products[0]), affinity.of(products[1], products[0]));
            }
        }
    }

    @Property
    void rankingsAreThoseOfAllPairs(
            @ForAll("baskets") List<Set<Integer>> baskets,
            @ForAll @IntRange(max = 16) int most,
            @ForAll @IntRange(min = 1, max = 4) int minimumSupport) {
        List<ColumnPair> expected = ranked(baskets, minimumSupport);
        for (ColumnAffinity affinity : bothWays(baskets)) {
            assertEquals(
                    expected.subList(0, Math.min(most, expected.size())), affinity.topByLift(most, minimumSupport));
        }
    }

    @Property
    void aFamilyIsOneBasket(@ForAll("baskets") List<Set<Integer>> baskets, @ForAll @IntRange(max = 9) int families) {
        int[] parents = tops(baskets.size());
        List<Set<Integer>> merged = new ArrayList<>();
        for (int row = 0; row < parents.length; row++) {
            if (row >= families && families > 0) {
                parents[row] = row - families;
                merged.get(row % families).addAll(baskets.get(row));
            } else {
                merged.add(new TreeSet<>(baskets.get(row)));
            }
        }
        assertEquals(ranked(merged, 1), space(baskets, parents).familyAffinity().topByLift(99, 1));
    }

    @Property
    void liftIsSymmetricAndSupportAntiMonotone(@ForAll("baskets") List<Set<Integer>> baskets) {
        for (ColumnPair pair : bothWays(baskets).get(0).topByLift(99, 1)) {
            assertEquals(pair.lift(), pair.reversed().lift());
            assertEquals(pair.support(), pair.reversed().support());
            assertTrue(pair.both() <= Math.min(pair.ownersOfOne(), pair.ownersOfOther()));
            assertTrue(pair.baskets() >= Math.max(pair.ownersOfOne(), pair.ownersOfOther()));
        }
    }

    @Property
    void everyAccountTwiceLeavesConfidenceAndLift(@ForAll("baskets") List<Set<Integer>> baskets) {
        List<Set<Integer>> twice = new ArrayList<>(baskets);
        twice.addAll(baskets);
        List<ColumnPair> once = bothWays(baskets).get(0).topByLift(99, 1);
        List<ColumnPair> doubled = bothWays(twice).get(0).topByLift(99, 2);
        assertEquals(once.size(), doubled.size());
        for (int i = 0; i < once.size(); i++) {
            assertEquals(once.get(i).one(), doubled.get(i).one());
            assertEquals(once.get(i).other(), doubled.get(i).other());
            assertEquals(
                    0,
                    Ratio.byValue().compare(once.get(i).lift(), doubled.get(i).lift()));
            assertEquals(
                    0,
                    Ratio.byValue()
                            .compare(once.get(i).confidence(), doubled.get(i).confidence()));
        }
    }

    @Property
    void theOrderOfRowsDoesNotMatter(@ForAll("baskets") List<Set<Integer>> baskets) {
        List<Set<Integer>> reversed = new ArrayList<>(baskets);
        Collections.reverse(reversed);
        assertEquals(
                bothWays(baskets).get(0).topByLift(99, 1),
                bothWays(reversed).get(0).topByLift(99, 1));
    }

    /** Counts are positive ints, so that cross products have up to 93 bits. */
    @Property
    void liftsOfManyBasketsAreComparedExactly(@ForAll("counts") int[] first, @ForAll("counts") int[] second) {
        ColumnPair one = new ColumnPair(0, 1, first[0], first[1], first[2], Integer.MAX_VALUE);
        ColumnPair other = new ColumnPair(0, 1, second[0], second[1], second[2], Integer.MAX_VALUE);
        assertEquals(
                product(first[0], second[1], second[2]).compareTo(product(second[0], first[1], first[2])),
                Integer.signum(ColumnPair.compareLifts(one, other)));
    }

    @Provide
    Arbitrary<int[]> counts() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(Integer.MAX_VALUE - 2, Integer.MAX_VALUE),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, Integer.MAX_VALUE))
                .array(int[].class)
                .ofSize(3);
    }

    private static BigInteger product(int... factors) {
        return Arrays.stream(factors).mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
    }
}
