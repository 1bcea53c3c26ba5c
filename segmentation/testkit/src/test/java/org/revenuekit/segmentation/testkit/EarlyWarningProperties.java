package org.revenuekit.segmentation.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import net.jqwik.api.domains.Domain;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.segmentation.care.EarlyWarning;
import org.revenuekit.segmentation.care.EarlyWarnings;
import org.revenuekit.segmentation.care.WarningKind;
import org.revenuekit.segmentation.care.WarningPolicy;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.CurvePoint;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.IndicatorGroup;
import org.revenuekit.segmentation.index.ScoreOutcome;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.index.Scoring;
import org.revenuekit.segmentation.segment.Placement;
import org.revenuekit.segmentation.segment.Reach;
import org.revenuekit.segmentation.segment.Segment;
import org.revenuekit.segmentation.segment.SegmentGrid;
import org.revenuekit.segmentation.segment.SegmentId;
import org.revenuekit.segmentation.segment.Segmentation;
import org.revenuekit.segmentation.segment.Segments;

/** Warnings against trying every day, and every fall. */
class EarlyWarningProperties {
    private static final int HORIZON = 30;
    private static final BigDecimal CUT = BigDecimal.valueOf(50);
    private static final AccountId ACCOUNT = AccountId.of("A");
    private static final Accounts ACCOUNTS = Accounts.of(List.of(Account.of(ACCOUNT)));
    private static final AsOf TODAY =
            BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(LocalDate.of(2026, 3, 31));
    private static final SegmentGrid STANDARD = SegmentGrid.standard().withHysteresis(BigDecimal.ZERO);

    /** Without hysteresis, what a score says now is all that decides. */
    @Property
    @Domain(SegmentationDomain.class)
    void timeMovesAccountsOnTheDayThatIsNamed(@ForAll IndexInput given, @ForAll IndexInput other) {
        Scores cs = given.score();
        Scores op = cs.with(other.definition().withRef(DefinitionRef.of("other", 1)));
        Segments segments = Segmentation.of(STANDARD).assign(cs, op);
        List<String> expected = given.accounts().list().stream()
                .map(Account::id)
                .flatMap(account -> firstDay(account, cs, op).stream())
                .sorted()
                .toList();
        assertEquals(
                expected,
                EarlyWarnings.of(WarningPolicy.standard().withHorizonDays(HORIZON)).watch(segments).stream()
                        .filter(warning -> warning.kind() == WarningKind.AGING)
                        .map(warning -> warning.account() + " " + warning.from() + " -> " + warning.to() + " by "
                                + warning.by().orElseThrow())
                        .sorted()
                        .toList());
    }

    private static Optional<String> firstDay(AccountId account, Scores cs, Scores op) {
        String now = segment(cs.of(account), op.of(account));
        return IntStream.rangeClosed(1, HORIZON)
                .mapToObj(cs.asOf().date()::plusDays)
                .filter(day -> !in(account, day, cs, op).equals(now))
                .findFirst()
                .map(day -> account + " " + now + " -> " + in(account, day, cs, op) + " by " + day);
    }

    private static String in(AccountId account, LocalDate day, Scores cs, Scores op) {
        AsOf then = cs.asOf().calendar().endOf(day);
        return segment(cs.agedTo(account, then), op.agedTo(account, then));
    }

    private static String segment(ScoreOutcome cs, ScoreOutcome op) {
        String high = level(op).equals("high") ? "listen" : "not-measured";
        return switch (level(cs)) {
            case "high" -> choose(op, "expand", "keep", "explore");
            case "low" -> choose(op, "restore", "watch", "rescue");
            default -> high;
        };
    }

    private static String choose(ScoreOutcome op, String high, String low, String none) {
        return level(op).equals("high") ? high : level(op).equals("low") ? low : none;
    }

    private static String level(ScoreOutcome outcome) {
        return outcome.fold(score -> score.point().compareTo(CUT) >= 0 ? "high" : "low", reason -> "none");
    }

    /** Cuts, points and margins are whole, so that falls by halves try everything. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void whoeverALittleFallMovesIsNear(
            @ForAll @Size(max = 4) @UniqueElements List<@IntRange(min = 6, max = 94) Integer> cuts,
            @ForAll @Size(5) List<@IntRange(max = 2) Integer> segmentOf,
            @ForAll @IntRange(max = 5) int hysteresis,
            @ForAll @IntRange(max = 100) int point,
            @ForAll @IntRange(max = 30) int margin) {
        List<Integer> sorted = cuts.stream().sorted().toList();
        SegmentGrid grid = grid(sorted, segmentOf, hysteresis);
        Segments segments = assign(grid, BigDecimal.valueOf(point));
        Optional<String> expected = IntStream.range(0, 2 * margin)
                .mapToObj(i -> BigDecimal.valueOf(point).subtract(BigDecimal.valueOf(5L + 10L * i, 1)))
                .filter(fallen -> fallen.signum() >= 0)
                .filter(fallen -> BigDecimal.valueOf(point).subtract(fallen).compareTo(BigDecimal.valueOf(margin)) <= 0)
                .filter(fallen -> !next(grid, segments, fallen).equals(next(grid, segments, BigDecimal.valueOf(point))))
                .findFirst()
                .map(fallen -> next(grid, segments, fallen)
                        + " at "
                        + BigDecimal.valueOf(point)
                                .subtract(fallen)
                                .subtract(new BigDecimal("0.5"))
                                .intValueExact());
        assertEquals(
                expected.stream().toList(),
                EarlyWarnings.of(WarningPolicy.standard().withMarginPoints(BigDecimal.valueOf(margin)))
                        .watch(segments)
                        .stream()
                        .map(EarlyWarningProperties::shown)
                        .toList());
    }

    private static String shown(EarlyWarning warning) {
        return warning.to() + " at " + warning.margin().orElseThrow().intValueExact();
    }

    private static String next(SegmentGrid grid, Segments before, BigDecimal point) {
        Scores cs = scores("cs", point);
        return Segmentation.of(grid)
                .assign(cs, before.op(), before)
                .of(ACCOUNT)
                .segment()
                .id()
                .value();
    }

    private static Segments assign(SegmentGrid grid, BigDecimal point) {
        return Segmentation.of(grid).assign(scores("cs", point), scores("op", BigDecimal.ONE));
    }

    private static Scores scores(String name, BigDecimal point) {
        IndexDefinition index = IndexDefinition.builder()
                .ref(DefinitionRef.of(name, 1))
                .addGroups(IndicatorGroup.of(
                        "all", 1, Indicator.of(name, 1, Curve.of(CurvePoint.of(0, 0), CurvePoint.of(100, 100)))))
                .build();
        Observation observed = Observation.of(
                ACCOUNT, IndicatorId.of(name), ObservedValue.of(point), TODAY.date(), ObservationChannel.SURVEY);
        return Scoring.of(index).score(ACCOUNTS, Observations.of(List.of(observed)), TODAY);
    }

    /** Bands of the CS axis, each of one of three segments, some of them beside each other alike. */
    private static SegmentGrid grid(List<Integer> cuts, List<Integer> segmentOf, int hysteresis) {
        SegmentGrid.Builder grid = SegmentGrid.builder()
                .ref(DefinitionRef.of("bands", 1))
                .csCuts(cuts.stream().map(BigDecimal::valueOf).collect(ImmutableList.toImmutableList()))
                .opCuts(ImmutableList.of())
                .hysteresis(BigDecimal.valueOf(hysteresis));
        segmentOf.stream().limit(cuts.size() + 1L).distinct().forEach(number -> grid.addSegments(segment(number)));
        for (int band = 0; band <= cuts.size(); band++) {
            grid.addPlacements(new Placement(
                    segment(segmentOf.get(band)).id(),
                    new Reach(
                            band == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(cuts.get(band - 1)),
                            BigDecimal.valueOf(band == cuts.size() ? 100 : cuts.get(band)),
                            band == 0),
                    Reach.any(),
                    0));
        }
        return grid.build();
    }

    private static Segment segment(int number) {
        SegmentId id = SegmentId.of("s" + number);
        return Segment.builder().id(id).name(Label.of("s", "s")).build();
    }
}
