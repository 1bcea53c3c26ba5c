package org.revenuekit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.IntStream;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.segmentation.columns.ColumnObservations;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.CurvePoint;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.IndicatorGroup;
import org.revenuekit.segmentation.index.Summary;

/**
 * Customers with 10 to 20 observations each of 12 indicators, 0.0 to 10.0, within two years: the first six measure
 * whether they succeed, the others whether there is room to grow.
 */
final class Portfolio {
    static final int INDICATORS = 12;
    static final int OF_ONE = INDICATORS / 2;
    static final int DAYS = 730;
    static final AsOf AS_OF = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(LocalDate.of(2026, 3, 31));
    static final int TODAY = (int) AS_OF.date().toEpochDay();

    private static final int[] WEIGHTS = {10, 20, 30, 15, 5, 20};
    private static final int LONGEST = 10;
    private static final int FEWEST = 10;
    private static final long SEED = 5;

    private final int[] starts;
    private final int[] indicator;
    private final int[] day;
    private final int[] tenths;

    private Portfolio(int[] starts, int[] indicator, int[] day, int[] tenths) {
        this.starts = starts;
        this.indicator = indicator;
        this.day = day;
        this.tenths = tenths;
    }

    static Portfolio generate(int customers) {
        Random random = new Random(SEED);
        int[] starts = new int[customers + 1];
        for (int i = 0; i < customers; i++) {
            starts[i + 1] = starts[i] + FEWEST + random.nextInt(LONGEST + 1);
        }
        int size = starts[customers];
        int[] indicator = new int[size];
        int[] day = new int[size];
        int[] tenths = new int[size];
        for (int i = 0; i < size; i++) {
            indicator[i] = random.nextInt(INDICATORS);
            day[i] = TODAY - random.nextInt(DAYS);
            tenths[i] = random.nextInt(101);
        }
        return new Portfolio(starts, indicator, day, tenths);
    }

    /** Where the observations of each customer begin. */
    int[] starts() {
        return starts;
    }

    /** Of which indicator each observation is. */
    int[] indicator() {
        return indicator;
    }

    /** When each was made, in days since 1970-01-01. */
    int[] day() {
        return day;
    }

    /** What was observed. */
    int[] tenths() {
        return tenths;
    }

    int customers() {
        return starts.length - 1;
    }

    static int halfLife(int indicator) {
        return 60 + 30 * (indicator % 4);
    }

    /** What an indicator weighs: parts of 100,000,000 for all of its index. */
    static int weight(int indicator) {
        return WEIGHTS[indicator % OF_ONE] * 1_000_000;
    }

    static IndicatorId id(int indicator) {
        return IndicatorId.of("indicator-" + indicator);
    }

    static IndexDefinition cs() {
        return index("cs-index", 0);
    }

    static IndexDefinition op() {
        return index("op-index", OF_ONE);
    }

    private static IndexDefinition index(String name, int first) {
        ImmutableList<Indicator> indicators = IntStream.range(first, first + OF_ONE)
                .mapToObj(i -> Indicator.of(
                                id(i).value(),
                                WEIGHTS[i % OF_ONE],
                                Curve.of(CurvePoint.of(0, 0), CurvePoint.of(10, 100)))
                        .withHalfLifeDays(halfLife(i))
                        .withSummary(Summary.MEAN))
                .collect(ImmutableList.toImmutableList());
        return IndexDefinition.builder()
                .ref(DefinitionRef.of(name, 1))
                .addGroups(new IndicatorGroup("all", BigDecimal.ONE, indicators))
                .coverageFloor(BigDecimal.ZERO)
                .build();
    }

    ColumnObservations columns() {
        long[] millionths = new long[tenths.length];
        for (int i = 0; i < tenths.length; i++) {
            millionths[i] = 100_000L * tenths[i];
        }
        return ColumnObservations.of(
                IntStream.range(0, INDICATORS).mapToObj(Portfolio::id).collect(ImmutableList.toImmutableList()),
                starts,
                indicator,
                day,
                millionths);
    }

    Accounts accounts() {
        return Accounts.of(IntStream.range(0, customers())
                .mapToObj(row -> Account.of(AccountId.of("customer-" + row)))
                .toList());
    }

    /** The same as value objects; ids, values and days that are equal are one object, as an import would have them. */
    Observations objects(Accounts of) {
        ImmutableList<IndicatorId> ids =
                IntStream.range(0, INDICATORS).mapToObj(Portfolio::id).collect(ImmutableList.toImmutableList());
        ImmutableList<ObservedValue> values = IntStream.rangeClosed(0, 100)
                .mapToObj(number -> ObservedValue.of(BigDecimal.valueOf(number, 1)))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<LocalDate> days =
                IntStream.range(0, DAYS).mapToObj(AS_OF.date()::minusDays).collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Observation> observations = ImmutableList.builderWithExpectedSize(tenths.length);
        for (int row = 0; row < customers(); row++) {
            AccountId account = of.list().get(row).id();
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                observations.add(Observation.of(
                        account,
                        ids.get(indicator[i]),
                        values.get(tenths[i]),
                        days.get(TODAY - day[i]),
                        ObservationChannel.BEHAVIOUR));
            }
        }
        return Observations.of(observations.build());
    }

    /** What is left of an observation of each indicator after each number of days, in millionths. */
    static int[][] decay() {
        int[][] left = new int[INDICATORS][DAYS];
        for (int i = 0; i < INDICATORS; i++) {
            for (int age = 0; age < DAYS; age++) {
                int halvings = age / halfLife(i);
                double part = StrictMath.pow(2, -(double) (age % halfLife(i)) / halfLife(i)) * 1_000_000;
                left[i][age] = (int) Math.round(part / (1 << halvings)); // half up
            }
        }
        return left;
    }
}
