package org.revenuekit.examples.report.story;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.revenuekit.core.account.AccountId;
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
import org.revenuekit.examples.report.canonical.Shown;
import org.revenuekit.segmentation.index.ScoreOutcome;
import org.revenuekit.segmentation.segment.Band;
import org.revenuekit.segmentation.segment.MoveStep;
import org.revenuekit.segmentation.segment.Segment;
import org.revenuekit.segmentation.segment.SegmentGrid;
import org.revenuekit.segmentation.segment.SegmentId;
import org.revenuekit.segmentation.segment.SegmentMove;
import org.revenuekit.segmentation.segment.SegmentMovement;

/** The matrix of segments, whom to target and why, who moved, of whom too little is known, and who looks after whom. */
final class SegmentStory {
    private static final int FEW = 5;
    private static final int EVIDENCE = 3;

    private final SegmentAnswers answers;
    private final Optional<WhiteSpaceAnswers> whiteSpace;
    private final Sellers sellers;
    private final Page page;
    private final SegmentGrid grid;
    private final ImmutableMap<SegmentId, Segment> byId;

    SegmentStory(SegmentAnswers answers, Optional<WhiteSpaceAnswers> whiteSpace, Sellers sellers, Page page) {
        this.answers = answers;
        this.whiteSpace = whiteSpace;
        this.sellers = sellers;
        this.page = page;
        this.grid = answers.segments().grid();
        this.byId = Maps.uniqueIndex(grid.segments(), Segment::id);
    }

    void tell() {
        page.section("segments");
        asked(answers.asked());
        matrix();
        grid.segments().forEach(this::segment);
        targets();
        movement();
        unmeasured();
        owners();
    }

    private void asked(Asked asked) {
        page.line(
                asked.known() ? "segments.asked" : "segments.answered",
                Amounts.text(asked.customers()),
                Amounts.text(asked.asked()),
                Amounts.percent(Ratio.of(asked.asked(), asked.customers())),
                Amounts.text(asked.answered()),
                Amounts.percent(Ratio.of(asked.answered(), asked.asked())),
                Amounts.text(asked.withPotential()),
                Amounts.percent(Ratio.of(asked.withPotential(), asked.answered())));
    }

    /** The highest band of both axes stands first, what is not measured last. */
    private void matrix() {
        ImmutableList<Band> columns = highestFirst(grid.opBands());
        Columns table = new Columns("  ", "l" + "l".repeat(columns.size()));
        List<String> head = new ArrayList<>(List.of(""));
        columns.forEach(band -> head.add("OP " + band(band)));
        table.add(head.toArray(String[]::new));
        for (Band row : highestFirst(grid.csBands())) {
            List<String> cells = new ArrayList<>(List.of("CS " + band(row)));
            columns.forEach(column -> cells.add(cell(row, column)));
            table.add(cells.toArray(String[]::new));
        }
        page.table(table);
    }

    private static ImmutableList<Band> highestFirst(ImmutableList<Band> bands) {
        return Stream.concat(bands.subList(0, bands.size() - 1).reverse().stream(), Stream.of(Band.NOT_MEASURED))
                .collect(ImmutableList.toImmutableList());
    }

    private String cell(Band cs, Band op) {
        return answers.cells().stream()
                .map(FilledCell::cell)
                .filter(cell -> cell.cs().equals(cs) && cell.op().equals(op))
                .map(cell -> Amounts.text(cell.accounts()) + " "
                        + name(cell.segment().id()))
                .collect(Collectors.joining());
    }

    private String band(Band band) {
        return band.equals(Band.NOT_MEASURED) ? page.text("band.notMeasured") : band.toString();
    }

    private void segment(Segment segment) {
        ImmutableList<AccountId> members = answers.segments().members(segment.id());
        if (members.isEmpty()) {
            return;
        }
        page.line("segment", name(segment.id()), Amounts.text(members.size()), page.inLine(members, answers::label));
        String touch = segment.touch()
                .map(model -> page.text("touch." + WhiteSpaceWords.lower(model)))
                .orElse("");
        String play = segment.play().map(page::label).orElse("");
        if (!touch.isEmpty() || !play.isEmpty()) {
            page.detail(Stream.of(touch, play).filter(text -> !text.isEmpty()).collect(Collectors.joining(": ")));
        }
    }

    private void targets() {
        page.section("targets");
        if (answers.targets().isEmpty()) {
            page.line("targets.none");
        }
        few(answers.targets(), this::target);
    }

    private void target(Target target) {
        page.line(
                "target",
                answers.label(target.assignment().account()),
                name(target.assignment().segment().id()),
                outcome(target.assignment().op()),
                target.sides().entrySet().stream()
                        .map(side -> side.getKey() + " " + outcome(side.getValue()))
                        .collect(Collectors.joining(", ")),
                outcome(target.assignment().cs()),
                target.revenue()
                        .map(money -> page.text("target.revenue", money(money)))
                        .orElse(""));
        target.evidence().stream().limit(EVIDENCE).forEach(this::evidence);
        whiteSpace
                .filter(space -> !target.gaps().isEmpty())
                .ifPresent(space -> page.detail(
                        page.text("target.gaps", page.inLine(target.gaps(), gap -> space.label(gap.offering())))));
    }

    private void evidence(Evidence evidence) {
        page.detail(page.text(
                "target.evidence",
                Amounts.points(evidence.points()),
                Shown.text(evidence.group()),
                Shown.text(evidence.indicator()),
                page.inLine(evidence.observations(), Shown::text)));
    }

    private void movement() {
        page.section("movement");
        if (answers.movement().isEmpty()) {
            page.line("movement.none", answers.comparedWith());
        }
        answers.movement().ifPresent(this::movement);
    }

    private void movement(SegmentMovement movement) {
        page.line(
                "movement",
                answers.comparedWith(),
                Amounts.text(movement.transitions().moved()),
                Amounts.text(movement.transitions().stayed()));
        page.list(
                SegmentAnswers.transitions(movement),
                way -> page.detail(
                        page.text("movement.way", name(way.from()), name(way.to()), Amounts.text(way.customers()))));
        few(answers.moves(), this::move);
    }

    private void move(SegmentMove move) {
        page.line(
                "movement.move",
                answers.label(move.account()),
                name(move.from()),
                move.steps().stream().map(this::step).collect(Collectors.joining(" -> ")));
    }

    private String step(MoveStep step) {
        return page.text("movement.step", name(step.to()), page.text("cause." + WhiteSpaceWords.lower(step.cause())));
    }

    private void unmeasured() {
        page.section("unmeasured");
        if (answers.unmeasured().isEmpty()) {
            page.line("unmeasured.none");
            return;
        }
        Optional<Money> sum = answers.unmeasured().stream()
                .flatMap(one -> one.revenue().stream())
                .reduce(Money::plus);
        page.line(
                "unmeasured",
                Amounts.text(answers.unmeasured().size()),
                sum.map(money -> page.text("unmeasured.revenue", money(money))).orElse(""));
        few(answers.unmeasured(), this::unmeasured);
    }

    private void unmeasured(Unmeasured one) {
        page.line(
                answers.asked().known() && !one.asked() ? "unmeasured.notAsked" : "unmeasured.one",
                answers.label(one.assignment().account()),
                one.revenue()
                        .map(money -> page.text("unmeasured.value", money(money)))
                        .orElse(""),
                outcome(one.assignment().cs()),
                outcome(one.assignment().op()));
    }

    private void owners() {
        if (answers.byOwner().isEmpty()) {
            return;
        }
        page.section("owners");
        List<Segment> shown = grid.segments().stream()
                .filter(segment -> answers.segments().count(segment.id()) > 0)
                .toList();
        Columns table = new Columns("  ", "l" + "r".repeat(shown.size() + 1));
        List<String> head = new ArrayList<>(List.of("", page.text("owners.customers")));
        shown.forEach(segment -> head.add(name(segment.id())));
        table.add(head.toArray(String[]::new));
        for (OwnerRow row : answers.byOwner()) {
            List<String> cells = new ArrayList<>(List.of(seller(row.seller()), Amounts.text(row.customers())));
            shown.forEach(segment -> cells.add(Amounts.text(row.counts().getOrDefault(segment.id(), 0L))));
            table.add(cells.toArray(String[]::new));
        }
        page.table(table);
    }

    private String seller(Optional<SellerId> seller) {
        return seller.map(id -> sellers.find(id).map(Seller::label).orElse(id.value()))
                .orElseGet(() -> page.text("coverage.nobody"));
    }

    private <T> void few(ImmutableList<T> items, Consumer<T> teller) {
        items.stream().limit(FEW).forEach(teller);
        if (items.size() > FEW) {
            page.line("calls.more", Amounts.text(items.size() - FEW));
        }
    }

    private String name(SegmentId id) {
        return page.label(requireNonNull(byId.get(id)).name());
    }

    private String outcome(ScoreOutcome outcome) {
        return outcome.fold(
                score -> Amounts.points(score.point()),
                not -> page.text("notScored." + WhiteSpaceWords.lower(not.reason())));
    }

    private static String money(Money money) {
        return money.getCurrencyUnit() + " " + Amounts.text(money);
    }
}
