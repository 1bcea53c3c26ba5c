package org.revenuekit.segmentation.testkit;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.revenuekit.core.account.Account;
import org.revenuekit.segmentation.index.Bins;
import org.revenuekit.segmentation.index.Categories;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.Direction;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.MissingData;
import org.revenuekit.segmentation.index.NotScoredReason;
import org.revenuekit.segmentation.index.ObservationTally;
import org.revenuekit.segmentation.index.Scale;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.index.Summary;

/** The arbitraries make what the laws need to be tried on, and not only what is easy. */
@PropertyDefaults(tries = 500) // a share of a few in a hundred does not show in fewer
@Domain(SegmentationDomain.class)
class ArbitrariesProperties {
    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void scalesAreOfEveryKindAndDirection(@ForAll Scale scale) {
        seen("curve", scale instanceof Curve);
        seen("bins", scale instanceof Bins);
        seen("categories", scale instanceof Categories);
        for (Direction direction : Direction.values()) {
            seen(direction.name(), scale.direction() == direction);
        }
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void indicesHaveAllPoliciesAndSummaries(@ForAll IndexDefinition definition) {
        for (MissingData missing : MissingData.values()) {
            seen(missing.name(), definition.missing() == missing);
        }
        for (Summary summary : Summary.values()) {
            seen(summary.name(), definition.indicators().stream().anyMatch(one -> one.summary() == summary));
        }
        seen("several groups", definition.groups().size() > 1);
        seen(
                "half-life",
                definition.indicators().stream()
                        .anyMatch(one -> one.halfLifeDays().isPresent()));
        seen(
                "expiry",
                definition.indicators().stream()
                        .anyMatch(one -> one.expiresAfterDays().isPresent()));
        seen(
                "weighs nothing",
                definition.indicators().stream().anyMatch(one -> one.weight().signum() == 0));
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void observationsAreOfAllFates(@ForAll IndexInput given) {
        Scores scores = given.score();
        ObservationTally tally = scores.tally();
        seen("used", tally.used() > 0);
        seen("superseded", tally.superseded() > 0);
        seen("after as of", tally.afterAsOf() > 0);
        seen("off scale", tally.offScale() > 0);
        seen("of other indicators", tally.ofOtherIndicators() > 0);
        seen("of unknown accounts", tally.ofUnknownAccounts() > 0);
        List<Account> accounts = given.accounts().list();
        seen(
                "score",
                accounts.stream()
                        .anyMatch(account -> scores.of(account.id()).score().isPresent()));
        for (NotScoredReason reason : NotScoredReason.values()) {
            seen(
                    reason.name(),
                    accounts.stream()
                            .anyMatch(account ->
                                    scores.of(account.id()).fold(score -> false, not -> not.reason() == reason)));
        }
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void customersOfAScorerAreMeasuredInPart(@ForAll ScorerCase given) {
        ScorerAnswer answer = Scorers.naive(given);
        seen("complete", given.isComplete());
        seen("nothing", given.measuredWeight().signum() == 0);
        seen("score", answer.point().isPresent());
        seen("score in part", answer.point().isPresent() && !given.isComplete());
        seen("at the floor", answer.coverage().compareTo(given.coverageFloor()) == 0);
        seen(
                "weighs nothing",
                given.indicators().stream().anyMatch(one -> one.weight().signum() == 0));
        for (MissingData missing : MissingData.values()) {
            seen(missing.name(), given.missing() == missing);
        }
    }

    /** Of all samples more than one in a hundred is so; what is rarer is not really tried. */
    private static void seen(String what, boolean isSo) {
        Statistics.label(what).collect(isSo);
        Statistics.label(what).coverage(coverage -> coverage.check(true).percentage(share -> share > 1.0));
    }
}
