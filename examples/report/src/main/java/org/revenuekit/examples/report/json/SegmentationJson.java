package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.company;
import static org.revenuekit.examples.report.json.ReportJson.list;
import static org.revenuekit.examples.report.json.ReportJson.value;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.examples.report.Answers;
import org.revenuekit.examples.report.answer.IndexAnswers;
import org.revenuekit.examples.report.answer.SegmentationAnswers;
import org.revenuekit.examples.report.answer.Separation;
import org.revenuekit.examples.report.json.ReportDocument.Company;
import org.revenuekit.examples.report.json.ReportDocument.RatioValue;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.segmentation.index.ObservationTally;
import org.revenuekit.segmentation.index.ScoreOutcome;
import org.revenuekit.segmentation.index.Scores;

/** How customers fare and what they could need, as data. */
final class SegmentationJson {
    private static final int LOWEST = 100;

    private final SegmentationAnswers answers;
    private final Hierarchy hierarchy;

    private SegmentationJson(SegmentationAnswers answers, Hierarchy hierarchy) {
        this.answers = answers;
        this.hierarchy = hierarchy;
    }

    record Segmentation(
            Observed observations,
            ImmutableList<IndexRow> indices,
            Optional<SegmentJson.Segments> segments,
            ImmutableList<FurtherRow> further) {}

    record Observed(long given, long undated, long ofNoIndex) {}

    record IndexRow(
            String index,
            long scored,
            long notScored,
            long used,
            long superseded,
            long afterAsOf,
            long offScale,
            long ofOtherIndicators,
            long ofUnknownAccounts) {}

    record FurtherRow(
            String index, RatioValue mean, ImmutableList<LowRow> lowest, Optional<SeparationValue> separation) {}

    record LowRow(Company account, Outcome score) {}

    record SeparationValue(long stayed, long left, RatioValue meanOfStayed, RatioValue meanOfLeft, RatioValue auc) {}

    /** A score with its bounds, or the reason why there is none. */
    record Outcome(
            Optional<BigDecimal> point,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            Optional<String> reason,
            BigDecimal coverage) {
        static Outcome of(ScoreOutcome outcome) {
            return outcome.fold(
                    score -> new Outcome(
                            Optional.of(score.point()),
                            Optional.of(score.bounds().low()),
                            Optional.of(score.bounds().high()),
                            Optional.empty(),
                            score.coverage()),
                    not -> new Outcome(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(not.reason().name()),
                            not.coverage()));
        }
    }

    static Segmentation of(SegmentationAnswers segmentation, Answers all) {
        return new SegmentationJson(segmentation, all.hierarchy())
                .segmentation(segmentation
                        .segments()
                        .map(segments -> new SegmentJson(
                                        segments, all.whiteSpace(), all.data().sellers())
                                .segments()));
    }

    private Segmentation segmentation(Optional<SegmentJson.Segments> segments) {
        return new Segmentation(
                new Observed(answers.observations().size(), answers.undated(), answers.ofNoIndex()),
                list(answers.scores().stream().map(SegmentationJson::index)),
                segments,
                list(answers.further().stream().map(this::further)));
    }

    private static IndexRow index(Scores scores) {
        ObservationTally tally = scores.tally();
        return new IndexRow(
                scores.definition().ref().toString(),
                scores.scoredCount(),
                scores.notScored().size(),
                tally.used(),
                tally.superseded(),
                tally.afterAsOf(),
                tally.offScale(),
                tally.ofOtherIndicators(),
                tally.ofUnknownAccounts());
    }

    private FurtherRow further(IndexAnswers index) {
        return new FurtherRow(
                index.scores().definition().ref().toString(),
                value(index.mean()),
                list(index.lowest().stream().limit(LOWEST).map(account -> low(account, index.scores()))),
                index.separation().map(SegmentationJson::separation));
    }

    private LowRow low(AccountId account, Scores scores) {
        return new LowRow(company(hierarchy.node(account)), Outcome.of(scores.of(account)));
    }

    private static SeparationValue separation(Separation separation) {
        return new SeparationValue(
                separation.stayed(),
                separation.left(),
                value(separation.meanOfStayed()),
                value(separation.meanOfLeft()),
                value(separation.concordance()));
    }
}
