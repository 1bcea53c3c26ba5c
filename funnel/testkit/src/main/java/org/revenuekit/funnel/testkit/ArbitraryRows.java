package org.revenuekit.funnel.testkit;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes rows for a counter: each lead walks from stage to stage, mostly forwards. */
final class ArbitraryRows {
    /** In an order that is not that of their names. */
    private static final ImmutableList<String> STAGES = ImmutableList.of("new", "talk", "deal", "won", "live");

    /** The last two differ from two others by letter case only. */
    private static final ImmutableList<String> LEADS = ImmutableList.of("d", "b", "c", "D", "B");

    /** Midnight in Tokyo, so that a day in UTC has another end. */
    private static final Instant START = Instant.parse("2026-03-31T15:00:00Z");

    private static final int MOST_ROWS = 8;

    private ArbitraryRows() {}

    /** A step of a lead before it is known which stages there are, and how late its row is given. */
    private record Move(int stages, int seconds, int rank) {}

    private record Given(StageRow row, int rank) {}

    static Arbitrary<ConversionCounterCase> cases() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, STAGES.size()),
                        moves().list().ofMinSize(1).ofMaxSize(MOST_ROWS).list().ofMaxSize(LEADS.size()))
                .as(ArbitraryRows::made)
                .withoutEdgeCases(); // there are so many that nothing else would be tried
    }

    private static Arbitrary<Move> moves() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(6, 1), Tuple.of(2, 0), Tuple.of(2, -1), Tuple.of(1, 2), Tuple.of(1, -2)),
                        Arbitraries.frequency(
                                Tuple.of(4, 0),
                                Tuple.of(2, 1),
                                Tuple.of(2, 43_200),
                                Tuple.of(2, 86_400),
                                Tuple.of(1, 31_622_400)),
                        Arbitraries.integers().between(0, 7))
                .as(Move::new);
    }

    private static ConversionCounterCase made(int stages, List<List<Move>> walks) {
        ImmutableList<String> process = STAGES.subList(0, stages);
        List<Given> rows = new ArrayList<>();
        for (int lead = 0; lead < walks.size(); lead++) {
            walk(process, LEADS.get(lead), walks.get(lead), rows);
        }
        rows.sort(Comparator.comparingInt(Given::rank)); // each row has its own, so that rows shrink one by one
        return new ConversionCounterCase(
                process, rows.stream().map(Given::row).collect(ImmutableList.toImmutableList()));
    }

    private static void walk(ImmutableList<String> process, String lead, List<Move> moves, List<Given> rows) {
        int stage = -1;
        Instant at = START;
        for (Move move : moves) {
            stage = Math.max(0, Math.min(process.size() - 1, stage + move.stages()));
            at = at.plusSeconds(move.seconds());
            rows.add(new Given(new StageRow(lead, process.get(stage), at), move.rank()));
        }
    }
}
