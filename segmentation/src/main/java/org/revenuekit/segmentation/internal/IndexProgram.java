package org.revenuekit.segmentation.internal;

import static org.revenuekit.segmentation.internal.PointScale.millionths;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.revenuekit.core.internal.Points;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.IndicatorGroup;
import org.revenuekit.segmentation.index.MissingData;
import org.revenuekit.segmentation.index.Summary;

/**
 * An index in whole millionths. 100,000,000 are the whole: the weights of its indicators sum to it, and so many are 100
 * points.
 */
public final class IndexProgram {
    /** The whole: all weights together, and 100 points. */
    public static final int ALL = 100_000_000;

    private static final int ONE = 1_000_000;
    private static final int[] STEADY = {ONE};

    private final ImmutableList<Indicator> indicators;
    private final int[] weight;
    private final int[][] left;
    private final int[] expiry;
    private final boolean[] mean;
    private final MissingData missing;
    private final long neutral;
    private final long floor;

    private IndexProgram(IndexDefinition definition) {
        this.indicators = definition.indicators();
        int size = indicators.size();
        this.weight = weights(definition.groups(), size);
        this.left = new int[size][];
        this.expiry = new int[size];
        this.mean = new boolean[size];
        Map<Integer, Decay> byHalfLife = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            Indicator indicator = indicators.get(i);
            left[i] = indicator
                    .halfLifeDays()
                    .map(days ->
                            byHalfLife.computeIfAbsent(days, Decay::ofHalfLife).table())
                    .orElse(STEADY);
            expiry[i] = indicator.expiresAfterDays().orElse(Integer.MAX_VALUE);
            mean[i] = indicator.summary() == Summary.MEAN;
        }
        this.missing = definition.missing();
        this.neutral = millionths(definition.neutralPoints());
        this.floor = millionths(definition.coverageFloor());
    }

    private IndexProgram(IndexProgram whole, int[] weight) {
        this.indicators = whole.indicators;
        this.weight = weight;
        this.left = whole.left;
        this.expiry = whole.expiry;
        this.mean = whole.mean;
        this.missing = whole.missing;
        this.neutral = whole.neutral;
        this.floor = whole.floor;
    }

    /**
     * Returns the program of a whole index.
     *
     * @param definition the index
     * @return the program
     */
    public static IndexProgram of(IndexDefinition definition) {
        return new IndexProgram(definition);
    }

    /**
     * Returns the program of one group, as if it were the index: all others weigh nothing.
     *
     * @param group one of the groups of the index
     * @return a program of the same indicators
     */
    public IndexProgram only(IndicatorGroup group) {
        int[] weights = new int[size()];
        weigh(ALL, group.indicators(), indicators.indexOf(group.indicators().get(0)), weights);
        return new IndexProgram(this, weights);
    }

    private static int[] weights(List<IndicatorGroup> groups, int size) {
        int[] weights = new int[size];
        ImmutableMap<Integer, Long> byGroup = Points.split(
                ALL, numbered(groups.stream().map(IndicatorGroup::weight).toList()));
        int first = 0;
        for (int g = 0; g < groups.size(); g++) {
            List<Indicator> members = groups.get(g).indicators();
            weigh(byGroup.getOrDefault(g, 0L), members, first, weights);
            first += members.size();
        }
        return weights;
    }

    private static void weigh(long together, List<Indicator> members, int first, int[] weights) {
        Points.split(together, numbered(members.stream().map(Indicator::weight).toList()))
                .forEach((member, part) -> weights[first + member] = part.intValue());
    }

    private static Map<Integer, BigDecimal> numbered(List<BigDecimal> weights) {
        Map<Integer, BigDecimal> numbered = new TreeMap<>();
        for (int i = 0; i < weights.size(); i++) {
            numbered.put(i, weights.get(i));
        }
        return numbered;
    }

    /**
     * Returns what is measured.
     *
     * @return the indicators by number
     */
    public ImmutableList<Indicator> indicators() {
        return indicators;
    }

    /**
     * Returns how many indicators there are.
     *
     * @return at least 1
     */
    public int size() {
        return weight.length;
    }

    /**
     * Returns how much an indicator weighs.
     *
     * @param indicator its number
     * @return its part of {@link #ALL}
     */
    public int weight(int indicator) {
        return weight[indicator];
    }

    /**
     * Returns how much of an index must be measured.
     *
     * @return millionths of it
     */
    public long floor() {
        return floor;
    }

    /**
     * Returns what stands for the part that is not measured.
     *
     * @return the policy
     */
    public MissingData missing() {
        return missing;
    }

    /**
     * Returns what the part that is not measured is worth.
     *
     * @return the points in millionths; 0 if it is not given any
     */
    public long pointsOfMissing() {
        return missing == MissingData.NEUTRAL ? neutral : 0;
    }

    /** What is left of an observation after each number of days, in millionths; after more, what is left at last. */
    int[] left(int indicator) {
        return left[indicator];
    }

    int expiry(int indicator) {
        return expiry[indicator];
    }

    /**
     * Returns whether an observation counts at all.
     *
     * @param indicator of which indicator
     * @param age how many days ago it was made
     * @return false if it is too old
     */
    public boolean counts(int indicator, int age) {
        return age <= expiry[indicator] && freshness(indicator, age) > 0;
    }

    boolean isMean(int indicator) {
        return mean[indicator];
    }

    /**
     * Returns how old something is.
     *
     * @param today a day since 1970-01-01
     * @param day one that is not later
     * @return the days between them, below {@link Integer#MAX_VALUE}
     */
    public static int age(int today, int day) {
        return (int) Math.min((long) today - day, Integer.MAX_VALUE - 1);
    }

    /**
     * Returns how much an observation counts.
     *
     * @param indicator of which indicator
     * @param age how many days ago it was made
     * @return 0 to 1,000,000 millionths
     */
    public int freshness(int indicator, int age) {
        int[] after = left[indicator];
        return after[Math.min(age, after.length - 1)];
    }

    /**
     * Returns how much of the index stands behind an indicator.
     *
     * @param indicator its number
     * @param of what was observed, of this index alone
     * @return its weight, less what has grown old; 0 if it is not measured
     */
    public int weightBehind(int indicator, Gathered of) {
        return aged(weight[indicator], of.freshness(indicator));
    }

    private static int aged(int weight, int freshness) {
        return (int) (((long) weight * freshness + ONE / 2) / ONE);
    }

    /**
     * Returns somewhere to gather observations.
     *
     * @return empty
     */
    public Gathered gathered() {
        return new Gathered(List.of(this));
    }

    /**
     * Scores what was gathered.
     *
     * @param of what was observed of an account
     * @param first the number there of the first indicator of this index
     * @param into takes the result
     */
    public void score(Gathered of, int first, RawScore into) {
        long covered = 0;
        long worth = 0;
        boolean complete = true;
        for (int i = 0; i < weight.length; i++) {
            if (of.isMeasured(first + i)) {
                long behind = aged(weight[i], of.freshness(first + i));
                covered += behind;
                worth += behind * of.points(first + i);
            } else {
                complete &= weight[i] == 0;
            }
        }
        into.set(this, covered, worth, complete);
    }
}
