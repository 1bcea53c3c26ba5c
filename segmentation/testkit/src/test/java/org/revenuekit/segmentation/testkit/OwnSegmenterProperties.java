package org.revenuekit.segmentation.testkit;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.revenuekit.segmentation.segment.Band;
import org.revenuekit.segmentation.segment.Placement;
import org.revenuekit.segmentation.segment.Reach;
import org.revenuekit.segmentation.segment.Segment;
import org.revenuekit.segmentation.segment.SegmentAssignment;
import org.revenuekit.segmentation.segment.SegmentGrid;
import org.revenuekit.segmentation.segment.SegmentId;
import org.revenuekit.segmentation.segment.Segmentation;
import org.revenuekit.segmentation.segment.Segments;

/** Our own segments keep the laws, asked as any user asks for them: answer by answer, each after the one before. */
class OwnSegmenterProperties implements SegmenterContract {
    private static final AccountId ACCOUNT = AccountId.of("A1");
    private static final Accounts ACCOUNTS = Accounts.of(List.of(Account.of(ACCOUNT)));
    private static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL);
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final SegmentId ALL = SegmentId.of("all");

    @Override
    public SegmenterSubject subject() {
        return OwnSegmenterProperties::states;
    }

    private static List<SegmenterState> states(SegmenterCase given) {
        SegmentGrid grid = grid(given);
        Segmentation question = Segmentation.of(grid);
        List<Observation> observed = new ArrayList<>();
        given.rows().forEach(row -> observe(row, observed));
        Observations observations = Observations.of(observed);
        Optional<Segments> earlier = given.before().map(state -> standingAt(state, grid, question));
        List<SegmenterState> states = new ArrayList<>();
        for (SegmenterRow row : given.days()) {
            Scores cs = score("cs", observations, row.day());
            Scores op = score("op", observations, row.day());
            Segments now =
                    earlier.map(before -> question.assign(cs, op, before)).orElseGet(() -> question.assign(cs, op));
            SegmentAssignment assignment = now.of(ACCOUNT);
            states.add(new SegmenterState(
                    row.day(),
                    number(grid.csBands(), assignment.csBand()),
                    number(grid.opBands(), assignment.opBand())));
            earlier = Optional.of(now);
        }
        return states;
    }

    private static SegmentGrid grid(SegmenterCase given) {
        return SegmentGrid.builder()
                .ref(DefinitionRef.of("own", 1))
                .csCuts(given.csCuts())
                .opCuts(given.opCuts())
                .hysteresis(given.hysteresis())
                .addSegments(
                        Segment.builder().id(ALL).name(Label.of("All", "全社")).build())
                .addPlacements(Placement.of(ALL, Reach.any(), Reach.any()))
                .build();
    }

    private static void observe(SegmenterRow row, List<Observation> into) {
        row.cs().ifPresent(points -> into.add(observation("cs", points, row.day())));
        row.op().ifPresent(points -> into.add(observation("op", points, row.day())));
    }

    private static Observation observation(String indicator, BigDecimal points, int day) {
        return Observation.of(
                ACCOUNT, IndicatorId.of(indicator), ObservedValue.of(points), date(day), ObservationChannel.SURVEY);
    }

    /** So far from each other that what was observed on one day has expired on the next. */
    private static LocalDate date(int day) {
        return START.plusDays(2L * day);
    }

    private static Scores score(String indicator, Observations observations, int day) {
        AsOf asOf = CALENDAR.endOf(date(day));
        return Scoring.of(IndexDefinition.builder()
                        .ref(DefinitionRef.of(indicator, 1))
                        .addGroups(IndicatorGroup.of(
                                "all",
                                1,
                                Indicator.of(indicator, 1, Curve.of(CurvePoint.of(0, 0), CurvePoint.of(100, 100)))
                                        .withExpiresAfterDays(1)))
                        .build())
                .score(ACCOUNTS, observations, asOf);
    }

    /** An answer that says what a checkpoint does: it scores the lower cuts of the bands. */
    private static Segments standingAt(SegmenterState state, SegmentGrid grid, Segmentation question) {
        List<Observation> observed = new ArrayList<>();
        observe(
                new SegmenterRow(
                        state.day(),
                        state.cs().map(band -> grid.csBands().get(band).from().orElseThrow()),
                        state.op().map(band -> grid.opBands().get(band).from().orElseThrow())),
                observed);
        Observations observations = Observations.of(observed);
        return question.assign(score("cs", observations, state.day()), score("op", observations, state.day()));
    }

    private static Optional<Integer> number(ImmutableList<Band> bands, Band band) {
        return Optional.of(band).filter(one -> !one.equals(Band.NOT_MEASURED)).map(bands::indexOf);
    }
}
