package org.revenuekit.examples.report.story;

import java.math.BigDecimal;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.examples.report.Answers;
import org.revenuekit.examples.report.answer.IndexAnswers;
import org.revenuekit.examples.report.answer.SegmentationAnswers;
import org.revenuekit.examples.report.answer.Separation;
import org.revenuekit.segmentation.index.ObservationTally;
import org.revenuekit.segmentation.index.Scores;

/** How customers fare and what they could need: what was observed, the segments, further indices. */
final class SegmentationStory {
    private final SegmentationAnswers answers;
    private final Answers all;
    private final Page page;

    SegmentationStory(SegmentationAnswers answers, Answers all, Page page) {
        this.answers = answers;
        this.all = all;
        this.page = page;
    }

    void tell() {
        page.section("observed");
        page.line(
                "observed.given",
                Amounts.text(answers.observations().size()),
                Amounts.text(answers.undated()),
                Amounts.text(answers.ofNoIndex()));
        answers.scores().forEach(this::used);
        answers.segments()
                .ifPresent(segments ->
                        new SegmentStory(segments, all.whiteSpace(), all.data().sellers(), page).tell());
        answers.further().forEach(this::further);
    }

    private void used(Scores scores) {
        ObservationTally tally = scores.tally();
        page.line(
                "observed.index",
                scores.definition().ref(),
                Amounts.text(scores.scoredCount()),
                Amounts.text(scores.accounts().size()),
                Amounts.text(tally.used()),
                Amounts.text(tally.superseded()),
                Amounts.text(tally.offScale()),
                Amounts.text(tally.afterAsOf()),
                Amounts.text(tally.ofUnknownAccounts()));
    }

    private void further(IndexAnswers index) {
        page.section("further");
        page.line(
                "further",
                index.scores().definition().ref(),
                Amounts.text(index.scores().scoredCount()),
                rounded(index.mean(), 1));
        if (!index.lowest().isEmpty()) {
            page.line("further.lowest", page.inLine(index.lowest(), id -> lowest(index, id)));
        }
        index.separation().ifPresent(this::separation);
    }

    private String lowest(IndexAnswers index, AccountId id) {
        return all.hierarchy().node(id).label() + " "
                + Amounts.points(index.scores().of(id).orElseThrow().point());
    }

    private void separation(Separation separation) {
        page.line(
                "further.separation",
                Amounts.text(separation.stayed()),
                rounded(separation.meanOfStayed(), 1),
                Amounts.text(separation.left()),
                rounded(separation.meanOfLeft(), 1),
                rounded(separation.concordance(), 3));
    }

    private static String rounded(Ratio ratio, int decimals) {
        return ratio.rounded(decimals).map(BigDecimal::toPlainString).orElse("-");
    }
}
