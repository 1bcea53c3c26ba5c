package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.company;
import static org.revenuekit.examples.report.json.ReportJson.list;
import static org.revenuekit.examples.report.json.ReportJson.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.joda.money.Money;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.Seller;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.examples.report.answer.Evidence;
import org.revenuekit.examples.report.answer.SegmentAnswers;
import org.revenuekit.examples.report.answer.SegmentAnswers.Asked;
import org.revenuekit.examples.report.answer.SegmentAnswers.FilledCell;
import org.revenuekit.examples.report.answer.SegmentAnswers.OwnerRow;
import org.revenuekit.examples.report.answer.SegmentAnswers.Target;
import org.revenuekit.examples.report.answer.SegmentAnswers.Unmeasured;
import org.revenuekit.examples.report.answer.WhiteSpaceAnswers;
import org.revenuekit.examples.report.json.ReportDocument.Company;
import org.revenuekit.examples.report.json.ReportDocument.RatioValue;
import org.revenuekit.examples.report.json.SegmentationJson.Outcome;
import org.revenuekit.hierarchy.whitespace.Gap;
import org.revenuekit.segmentation.index.Score;
import org.revenuekit.segmentation.index.ScoreStep;
import org.revenuekit.segmentation.segment.Band;
import org.revenuekit.segmentation.segment.MoveStep;
import org.revenuekit.segmentation.segment.Segment;
import org.revenuekit.segmentation.segment.SegmentAssignment;
import org.revenuekit.segmentation.segment.SegmentMove;
import org.revenuekit.segmentation.segment.SegmentMovement;
import org.revenuekit.segmentation.segment.TouchModel;

/** The segments of customers, and what follows from them, as data. */
final class SegmentJson {
    private static final int MOST = 100;
    private static final int IN_CELL = 20;

    private final SegmentAnswers answers;
    private final Optional<WhiteSpaceAnswers> whiteSpace;
    private final Sellers sellers;

    SegmentJson(SegmentAnswers answers, Optional<WhiteSpaceAnswers> whiteSpace, Sellers sellers) {
        this.answers = answers;
        this.whiteSpace = whiteSpace;
        this.sellers = sellers;
    }

    record Segments(
            String grid,
            String cuts,
            AskedValue asked,
            ImmutableList<CellRow> matrix,
            ImmutableList<SegmentRow> items,
            long targetsInAll,
            ImmutableList<TargetRow> targets,
            Optional<Movement> movement,
            UnmeasuredValue unmeasured,
            ImmutableList<OwnerValue> owners) {}

    record AskedValue(
            boolean known,
            long customers,
            long asked,
            long answered,
            long withPotential,
            RatioValue askedRate,
            RatioValue answerRate,
            RatioValue potentialRate) {}

    record BandValue(boolean measured, Optional<BigDecimal> from, Optional<BigDecimal> to) {}

    record CellRow(BandValue cs, BandValue op, String segment, long customers, ImmutableList<Company> accounts) {}

    record SegmentRow(
            String id,
            String name,
            String nameJa,
            long customers,
            Optional<String> touch,
            Optional<String> play,
            Optional<String> playJa,
            ImmutableList<Company> accounts) {}

    record TargetRow(
            Company account,
            String segment,
            String since,
            Outcome cs,
            Outcome op,
            ImmutableMap<String, Outcome> sides,
            ImmutableList<EvidenceRow> evidence,
            Optional<BigDecimal> revenue,
            ImmutableList<OpenRow> gaps) {}

    record EvidenceRow(String group, String indicator, BigDecimal points, ImmutableList<String> observations) {}

    record OpenRow(Company offering, Optional<BigDecimal> mid) {}

    record Movement(
            String since,
            long compared,
            long stayed,
            long moved,
            long entered,
            long left,
            ImmutableList<TransitionRow> transitions,
            ImmutableList<MoveRow> moves) {}

    record TransitionRow(String from, String to, long customers) {}

    record MoveRow(
            Company account,
            String from,
            String to,
            ImmutableList<StepRow> steps,
            ImmutableList<ScoreStepRow> cs,
            ImmutableList<ScoreStepRow> op) {}

    record StepRow(String cause, String from, String to) {}

    record ScoreStepRow(String cause, Optional<BigDecimal> before, Optional<BigDecimal> after) {}

    record UnmeasuredValue(long inAll, Optional<BigDecimal> revenue, ImmutableList<UnmeasuredRow> items) {}

    record UnmeasuredRow(
            Company account, Optional<BigDecimal> revenue, String segment, Outcome cs, Outcome op, boolean asked) {}

    record OwnerValue(
            Optional<Company> seller, ImmutableMap<String, Long> bySegment, long customers, long unmeasured) {}

    Segments segments() {
        return new Segments(
                answers.segments().grid().ref().toString(),
                answers.segments().grid().cutKind().name(),
                asked(answers.asked()),
                list(answers.cells().stream().map(this::cell)),
                list(answers.segments().grid().segments().stream().map(this::segment)),
                answers.targets().size(),
                list(answers.targets().stream().limit(MOST).map(this::target)),
                answers.movement().map(this::movement),
                unmeasured(),
                list(answers.byOwner().stream().map(this::owner)));
    }

    private static AskedValue asked(Asked asked) {
        return new AskedValue(
                asked.known(),
                asked.customers(),
                asked.asked(),
                asked.answered(),
                asked.withPotential(),
                value(Ratio.of(asked.asked(), asked.customers())),
                value(Ratio.of(asked.answered(), asked.asked())),
                value(Ratio.of(asked.withPotential(), asked.answered())));
    }

    private CellRow cell(FilledCell filled) {
        return new CellRow(
                band(filled.cell().cs()),
                band(filled.cell().op()),
                filled.cell().segment().id().value(),
                filled.cell().accounts(),
                companies(filled.accounts(), IN_CELL));
    }

    private static BandValue band(Band band) {
        return new BandValue(band.from().isPresent(), band.from(), band.to());
    }

    private SegmentRow segment(Segment segment) {
        return new SegmentRow(
                segment.id().value(),
                segment.name().en(),
                segment.name().ja(),
                answers.segments().count(segment.id()),
                segment.touch().map(TouchModel::name),
                segment.play().map(Label::en),
                segment.play().map(Label::ja),
                companies(answers.segments().members(segment.id()), MOST));
    }

    private TargetRow target(Target target) {
        SegmentAssignment assignment = target.assignment();
        return new TargetRow(
                named(assignment.account()),
                assignment.segment().id().value(),
                assignment.since().toString(),
                Outcome.of(assignment.cs()),
                Outcome.of(assignment.op()),
                ImmutableMap.copyOf(Maps.transformValues(target.sides(), Outcome::of)),
                list(target.evidence().stream().map(SegmentJson::evidence)),
                target.revenue().map(Money::getAmount),
                list(target.gaps().stream().flatMap(gap -> whiteSpace.stream().map(space -> open(gap, space)))));
    }

    private static EvidenceRow evidence(Evidence evidence) {
        return new EvidenceRow(evidence.group(), evidence.indicator(), evidence.points(), evidence.observations());
    }

    private static OpenRow open(Gap gap, WhiteSpaceAnswers space) {
        return new OpenRow(
                new Company(gap.offering().id(), space.label(gap.offering())),
                gap.potential().value().map(range -> range.mid().amount()));
    }

    private Movement movement(SegmentMovement movement) {
        return new Movement(
                answers.comparedWith().toString(),
                movement.transitions().total(),
                movement.transitions().stayed(),
                movement.transitions().moved(),
                movement.entered().size(),
                movement.left().size(),
                list(SegmentAnswers.transitions(movement).stream()
                        .map(move ->
                                new TransitionRow(move.from().value(), move.to().value(), move.customers()))),
                list(answers.moves().stream().limit(MOST).map(this::move)));
    }

    private MoveRow move(SegmentMove move) {
        return new MoveRow(
                named(move.account()),
                move.from().value(),
                move.to().value(),
                list(move.steps().stream().map(SegmentJson::step)),
                list(move.cs().stream().map(SegmentJson::step)),
                list(move.op().stream().map(SegmentJson::step)));
    }

    private static StepRow step(MoveStep step) {
        return new StepRow(step.cause().name(), step.from().value(), step.to().value());
    }

    private static ScoreStepRow step(ScoreStep step) {
        return new ScoreStepRow(
                step.kind().name(),
                step.before().score().map(Score::point),
                step.after().score().map(Score::point));
    }

    private UnmeasuredValue unmeasured() {
        return new UnmeasuredValue(
                answers.unmeasured().size(),
                answers.unmeasured().stream()
                        .flatMap(one -> one.revenue().stream())
                        .map(Money::getAmount)
                        .reduce(BigDecimal::add),
                list(answers.unmeasured().stream().limit(MOST).map(this::unmeasured)));
    }

    private UnmeasuredRow unmeasured(Unmeasured one) {
        SegmentAssignment assignment = one.assignment();
        return new UnmeasuredRow(
                named(assignment.account()),
                one.revenue().map(Money::getAmount),
                assignment.segment().id().value(),
                Outcome.of(assignment.cs()),
                Outcome.of(assignment.op()),
                one.asked());
    }

    private OwnerValue owner(OwnerRow row) {
        ImmutableMap.Builder<String, Long> counts = ImmutableMap.builder();
        row.counts().forEach((segment, count) -> counts.put(segment.value(), count));
        return new OwnerValue(row.seller().map(this::seller), counts.buildOrThrow(), row.customers(), row.unmeasured());
    }

    private Company seller(SellerId id) {
        return new Company(id.value(), sellers.find(id).map(Seller::label).orElse(id.value()));
    }

    private ImmutableList<Company> companies(Collection<AccountId> ids, int most) {
        return list(ids.stream().limit(most).map(this::named));
    }

    private Company named(AccountId id) {
        return company(answers.hierarchy().node(id));
    }
}
