package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Map;
import org.revenuekit.examples.report.Answers;
import org.revenuekit.examples.report.answer.AccountAnswers;
import org.revenuekit.examples.report.answer.Tally;
import org.revenuekit.hierarchy.rollup.Level;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;
import org.revenuekit.hierarchy.rollup.SizeBand;

/** What a year brought, how large families are, and where accounts are; where the rankings do not show all anyhow. */
final class PortfolioStory {
    private static final int FEW = 3;

    private final Answers answers;
    private final Page page;

    PortfolioStory(Answers answers, Page page) {
        this.answers = answers;
        this.page = page;
    }

    void tell() {
        if (answers.years().stream().anyMatch(year -> year.facts().used() > 0)) {
            page.section("years");
            answers.years().forEach(this::year);
        }
        boolean rankingShowsAll = answers.hierarchy().families().size() <= Page.TOP;
        if (!rankingShowsAll && answers.hierarchy().depth() > 0) {
            page.section("sizes");
            answers.sizes().bands().stream().filter(band -> band.families() > 0).forEach(this::size);
            answers.levels().forEach(this::level);
        }
        answers.known().ifPresent(this::known);
    }

    private void year(MoneyRollUp year) {
        page.line(
                "year",
                year.span().from().orElseThrow(),
                year.asOf().date(),
                year.total().getCurrencyUnit().getCode(),
                Amounts.text(year.total()),
                year.definition());
        page.detail(page.inLine(
                year.familyRanking().stream()
                        .filter(ranked -> ranked.value().isPositive())
                        .limit(FEW)
                        .collect(ImmutableList.toImmutableList()),
                ranked -> ranked.family().ultimate().label() + " " + Amounts.text(ranked.value())));
    }

    private void size(SizeBand band) {
        String from = Amounts.text(band.fromInclusive());
        String accounts = band.toExclusive()
                .map(end -> end - 1 == band.fromInclusive() ? from : from + "-" + Amounts.text(end - 1))
                .orElse(from + "+");
        page.line(
                "size",
                accounts,
                Amounts.text(band.families()),
                Amounts.text(band.accounts()),
                band.value().currency().getCode(),
                Amounts.text(band.value().rounded()));
    }

    private void level(Level level) {
        page.line(
                "level",
                Amounts.text(level.depth()),
                Amounts.text(level.nodes()),
                page.inLine(
                        level.largest().stream().limit(FEW).collect(ImmutableList.toImmutableList()),
                        ranked -> ranked.node().label() + " " + Amounts.text(ranked.value())));
    }

    private void known(AccountAnswers known) {
        page.section("known");
        if (!known.statuses().isEmpty()) {
            page.line(
                    "known.statuses",
                    largest(known.statuses()),
                    Amounts.text(known.statuses().notKnown()));
        }
        if (!known.countries().isEmpty()) {
            page.line(
                    "known.countries",
                    largest(known.countries()),
                    Amounts.text(known.countries().notKnown()));
        }
    }

    private String largest(Tally tally) {
        return page.inLine(
                tally.counts().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())) // stable: ties stay by word
                        .collect(ImmutableList.toImmutableList()),
                entry -> entry.getKey() + " " + Amounts.text(entry.getValue()));
    }
}
