package org.revenuekit.examples.report.story;

import java.util.Objects;
import java.util.stream.Collectors;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.seller.Seller;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.examples.report.answer.PhaseAnswers;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.segmentation.phase.CriterionChange;
import org.revenuekit.segmentation.phase.CriterionHit;
import org.revenuekit.segmentation.phase.EvidenceTally;
import org.revenuekit.segmentation.phase.ExpiringCriterion;
import org.revenuekit.segmentation.phase.KpiGroups;
import org.revenuekit.segmentation.phase.PhaseDwell;
import org.revenuekit.segmentation.phase.PhaseEvents;
import org.revenuekit.segmentation.phase.PhaseMove;
import org.revenuekit.segmentation.phase.RelationshipPhase;

/** How close the relationships are: the board, who moved and why, who is stuck, what is about to expire. */
final class PhaseStory {
    private final PhaseAnswers answers;
    private final Hierarchy hierarchy;
    private final Sellers sellers;
    private final Page page;

    PhaseStory(PhaseAnswers answers, Hierarchy hierarchy, Sellers sellers, Page page) {
        this.answers = answers;
        this.hierarchy = hierarchy;
        this.sellers = sellers;
        this.page = page;
    }

    void tell() {
        page.section("phases");
        evidence(answers.board().tally());
        board();
        moves();
        stuck();
        criteria();
        answers.bySeller().ifPresent(this::sellers);
        expiring();
        briefs();
    }

    private void evidence(EvidenceTally tally) {
        page.line(
                "phases.evidence",
                answers.board().definition().ref(),
                Amounts.text(tally.given()),
                Amounts.text(tally.used()),
                Amounts.text(tally.planned()),
                Amounts.text(tally.reported()));
        page.line("phases.fillRate", Amounts.percent(answers.coverage().fillRate()));
    }

    private void board() {
        Columns table = new Columns("  ", "lrrrr");
        table.add(
                "",
                page.text("phases.before"),
                page.text("phases.now"),
                page.text("phases.open"),
                page.text("phases.days"));
        for (PhaseDwell dwell : answers.kpis().dwell()) {
            RelationshipPhase phase = dwell.phase();
            table.add(
                    name(phase),
                    Amounts.text(Objects.requireNonNull(answers.kpis().atStart().get(phase))),
                    Amounts.text(Objects.requireNonNull(answers.kpis().atEnd().get(phase))),
                    Amounts.text(answers.undecided(phase)),
                    dwell.median().map(Amounts::text).orElse("-"));
        }
        page.table(table);
    }

    private void moves() {
        PhaseEvents events = answers.kpis().events();
        page.section("phaseMoves");
        page.line(
                "phaseMoves",
                answers.change().before().asOf().date(),
                Amounts.text(events.promotions().size()),
                Amounts.text(events.demotions().size()),
                Amounts.text(events.skips().size()));
        page.list(answers.change().moves(), this::move);
    }

    private void move(PhaseMove move) {
        page.line(
                "phaseMoves.move",
                label(move.account()),
                name(move.from()),
                name(move.to()),
                move.criteria().stream().map(PhaseStory::criterion).collect(Collectors.joining("; ")));
    }

    private static String criterion(CriterionChange change) {
        return change.criterion() + ": " + change.from() + " -> " + change.to();
    }

    private void stuck() {
        page.section("stuck");
        if (answers.kpis().stuck().isEmpty()) {
            page.line("stuck.none", answers.kpis().definition().stuckAfterDays());
        }
        page.list(
                answers.kpis().stuck(),
                one -> page.line(
                        "stuck", label(one.account()), name(one.phase()), one.since(), Amounts.text(one.days())));
    }

    /** What is met how often, and how many who met it came to the next phase; no cause is claimed. */
    private void criteria() {
        page.section("criteria");
        Columns table = new Columns("  ", "rrrl");
        table.add(page.text("criteria.met"), page.text("criteria.notMet"), page.text("criteria.unknown"), "");
        for (CriterionHit hit : answers.kpis().hits()) {
            table.add(
                    Amounts.text(hit.met()),
                    Amounts.text(hit.notMet()),
                    Amounts.text(hit.unknown()),
                    page.label(answers.board()
                            .definition()
                            .criterion(hit.criterion())
                            .question()));
        }
        page.table(table);
        answers.kpis().yields().stream()
                .filter(yield -> yield.rate().isDefined())
                .forEach(yield -> page.line(
                        "criteria.yield",
                        name(yield.phase()),
                        yield.criterion(),
                        Amounts.text(yield.promoted()),
                        Amounts.text(yield.promoted() + yield.notPromoted()),
                        answers.kpis().definition().promotionWithinDays(),
                        Amounts.percent(yield.rate())));
    }

    private void sellers(KpiGroups<SellerId, PhaseEvents> bySeller) {
        page.section("phaseSellers");
        Columns table = new Columns("  ", "lrr");
        table.add("", page.text("phaseSellers.promoted"), page.text("phaseSellers.demoted"));
        bySeller.groups().forEach((seller, events) -> row(table, sellerLabel(seller), events));
        row(table, page.text("coverage.nobody"), bySeller.ungrouped());
        page.table(table);
    }

    private static void row(Columns table, String label, PhaseEvents events) {
        table.add(
                label,
                Amounts.text(events.promotions().size()),
                Amounts.text(events.demotions().size()));
    }

    private String sellerLabel(SellerId id) {
        return sellers.find(id).map(Seller::label).orElse(id.value());
    }

    private void expiring() {
        if (!answers.expiring().isEmpty()) {
            page.section("expiring");
            page.list(answers.expiring(), this::expiring);
        }
    }

    private void expiring(ExpiringCriterion expiring) {
        page.line(
                "expiring",
                expiring.expiresOn(),
                label(expiring.account()),
                page.label(answers.board()
                        .definition()
                        .criterion(expiring.criterion())
                        .question()),
                name(expiring.phase()),
                name(expiring.phaseThen()));
    }

    private void briefs() {
        if (!answers.briefs().isEmpty()) {
            page.section("briefs");
            answers.briefs().forEach(brief -> {
                page.line("brief", label(brief.account().id()));
                brief.text(page.locale()).lines().forEach(page::detail);
            });
        }
    }

    private String label(AccountId account) {
        return hierarchy.node(account).label();
    }

    private String name(RelationshipPhase phase) {
        return phase.level() + " " + page.label(phase.name());
    }
}
