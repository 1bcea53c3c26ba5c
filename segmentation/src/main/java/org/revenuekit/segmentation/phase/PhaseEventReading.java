package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.revenuekit.core.time.Span;

/** Reads from histories when an account came into another phase, and looks for the cause of each. */
final class PhaseEventReading {
    private final PhaseBoard board;
    private final PhaseJudge judge;
    private final int known;

    PhaseEventReading(PhaseBoard board) {
        this.board = board;
        this.judge = new PhaseJudge(board.program(), board.evidence().table());
        this.known = Moment.of(board.asOf()).known();
    }

    PhaseEvents events(ImmutableList<PhasePast> pasts, Span window) {
        return new PhaseEvents(
                pasts.stream().flatMap(past -> events(past, window)).collect(toImmutableList()));
    }

    private Stream<PhaseEvent> events(PhasePast past, Span window) {
        ImmutableList<PhasePast.Stay> stays = past.stays();
        return IntStream.range(1, stays.size())
                .filter(next -> window.contains(stays.get(next).start()))
                .mapToObj(next -> event(past, stays.get(next - 1).phase(), stays.get(next)));
    }

    private PhaseEvent event(PhasePast past, RelationshipPhase from, PhasePast.Stay into) {
        int day = EvidenceTable.day(into.start());
        judge.judge(board.row(past.account()), new Moment(day, day - 1, known));
        RelationshipPhase aged = board.definition().phase(judge.kept());
        ImmutableList<PhaseMove.Step> steps = Stream.of(
                        new PhaseMove.Step(PhaseCause.EXPIRED, from, aged),
                        new PhaseMove.Step(PhaseCause.NEW_EVIDENCE, aged, into.phase()))
                .filter(step -> !step.from().equals(step.to()))
                .collect(toImmutableList());
        return new PhaseEvent(past.account(), into.start(), from, into.phase(), steps);
    }
}
