package org.revenuekit.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.function.Executable;
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
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.CurvePoint;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.IndicatorGroup;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.index.Scoring;

/** Accounts whose scores are what a test says. */
final class SegmentWorld {
    static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);
    static final Curve AS_IS = Curve.of(CurvePoint.of(0, 0), CurvePoint.of(100, 100));
    static final String NONE = "";

    private static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL);

    private final Accounts accounts;

    private SegmentWorld(Accounts accounts) {
        this.accounts = accounts;
    }

    static SegmentWorld of(String... ids) {
        return new SegmentWorld(Accounts.of(
                Arrays.stream(ids).map(id -> Account.of(AccountId.of(id))).toList()));
    }

    static AsOf endOf(LocalDate date) {
        return CALENDAR.endOf(date);
    }

    Accounts accounts() {
        return accounts;
    }

    /** The CS axis: a score for each account, {@link #NONE} for one that is not measured. */
    Scores cs(LocalDate date, String... points) {
        return scores("cs", date, points);
    }

    Scores op(LocalDate date, String... points) {
        return scores("op", date, points);
    }

    private Scores scores(String index, LocalDate date, String... points) {
        assertEquals(accounts.size(), points.length);
        List<Observation> observed = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            if (!points[i].equals(NONE)) {
                observed.add(Observation.of(
                        accounts.list().get(i).id(),
                        IndicatorId.of(index),
                        ObservedValue.of(new BigDecimal(points[i])),
                        date,
                        ObservationChannel.SURVEY));
            }
        }
        return Scoring.of(index(index, Indicator.of(index, 1, AS_IS)))
                .score(accounts, Observations.of(observed), endOf(date));
    }

    static IndexDefinition index(String name, Indicator... indicators) {
        return IndexDefinition.builder()
                .ref(DefinitionRef.of(name, 1))
                .addGroups(IndicatorGroup.of("all", 1, indicators))
                .build();
    }

    static ImmutableList<BigDecimal> cuts(String... cuts) {
        return Arrays.stream(cuts).map(BigDecimal::new).collect(ImmutableList.toImmutableList());
    }

    static Segment segment(String id) {
        return Segment.builder().id(SegmentId.of(id)).name(Label.of(id, id)).build();
    }

    /** A grid in which every cell is a segment of its own, such as {@code 0-1}: CS band 0, OP band 1. */
    static SegmentGrid.Builder cells(List<BigDecimal> csCuts, List<BigDecimal> opCuts) {
        SegmentGrid.Builder grid = SegmentGrid.builder()
                .ref(DefinitionRef.of("cells", 1))
                .csCuts(csCuts)
                .opCuts(opCuts);
        List<Reach> csReaches = reaches(csCuts);
        List<Reach> opReaches = reaches(opCuts);
        for (int row = 0; row < csReaches.size(); row++) {
            for (int column = 0; column < opReaches.size(); column++) {
                String id = row + "-" + column;
                grid.addSegments(segment(id));
                grid.addPlacements(Placement.of(SegmentId.of(id), csReaches.get(row), opReaches.get(column)));
            }
        }
        return grid;
    }

    private static List<Reach> reaches(List<BigDecimal> cuts) {
        List<Reach> reaches = new ArrayList<>();
        BigDecimal from = BigDecimal.ZERO;
        for (BigDecimal cut : cuts) {
            reaches.add(Reach.between(from, cut));
            from = cut;
        }
        reaches.add(Reach.atLeast(from));
        reaches.add(Reach.unmeasured());
        return reaches;
    }

    /** The segment of every account, in their order. */
    static List<String> segments(Segments answer) {
        return answer.accounts().list().stream()
                .map(account -> answer.of(account.id()).segment().id().value())
                .toList();
    }

    static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    static void assertRefuses(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
